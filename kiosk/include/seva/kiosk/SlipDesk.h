// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/kiosk/SlipPage.h>
#include <seva/kiosk/WaitForecast.h>
#include <seva/station/StationRuntime.h>

namespace seva {

/// Gives a token its paper: composes, prints, tells what became of it. The journal notes a slip that came out.
class SlipDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Printing, Printed, Taken, Failed };

    SlipDesk(StationRuntime &runtime, LanguageChoice &languages, QObject *parent = nullptr);

    /// The first print or a further one, which is marked as a duplicate.
    void print(const VisitId &visit, const WaitBand &toExit);
    /// Forgets the paper of the person before.
    void clear();
    State state() const { return m_state; }
    const Fault &problem() const { return m_problem; }
    /// The text of the QR of the last slip, also shown on the screen when the printer fails.
    const QByteArray &code() const { return m_page.qrText; }

    /// The slip of a visit as it would be printed next.
    Result<SlipPage> compose(const VisitId &visit, const WaitBand &toExit);

Q_SIGNALS:
    void stateChanged();

private:
    Result<Event> issueOf(const VisitId &visit) const;
    void to(State state, const Fault &problem = {});
    void noted(RequestId request, const SlipReceipt &receipt);

    StationRuntime &m_runtime;
    LanguageChoice &m_languages;
    QHash<VisitId, Event> m_issued;
    VisitId m_visit;
    SlipPage m_page;
    RequestId m_request = 0;
    State m_state = State::Idle;
    Fault m_problem;
};

} // namespace seva
