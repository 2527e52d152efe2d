// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Press.h"

#include <seva/drivers/DriverThread.h>

#include <QSet>

namespace seva {

/// What a thermal printer is made from.
struct EscPosParts
{
    QString name;
    QString detail; ///< for the technician
    int width = 576;
    quint8 takenMask = 0; ///< bits of the presenter that are set while a slip hangs out; 0: no sensor
    std::unique_ptr<JobJournal> journal;
    std::unique_ptr<escpos::Press> press;
};

/// The port of slip printers over a press, which works in a thread of its own. Between the jobs it
/// listens, so that an open cover shows before anybody wants a slip.
class EscPosDevice : public SlipPrinter
{
    Q_OBJECT
public:
    EscPosDevice(EscPosParts parts, Clock &clock, Alarms &alarms);

    RequestId print(const SlipJob &job) override;
    int widthPixels() const override { return m_parts.width; }
    std::optional<SlipState> stateOf(const QString &jobId) const override;

protected:
    void abandon(RequestId request) override;
    void check(RequestId request) override;

private:
    void listen();
    void interrupt();
    void heard(const escpos::Ending &ending);
    void ended(RequestId request, const QString &jobId, const escpos::Ending &ending);
    void show(const escpos::Ending &ending);
    void move(const QString &jobId, SlipState state);
    void tell();
    void isOut(const QString &jobId);
    void noteTaken(quint8 presenter);

    EscPosParts m_parts;
    RequestId m_job = 0;    ///< what the press works on
    RequestId m_check = 0;  ///< the self-check whose answer is awaited
    QSet<QString> m_untold; ///< given to the press, and not known to be out
    QString m_hanging;      ///< the slip that was printed last and not taken yet
    bool m_seenHanging = false;
    DriverThread m_thread;
};

} // namespace seva
