// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceFaults.h>

#include <QByteArray>
#include <QDeadlineTimer>

#include <functional>
#include <stop_token>

namespace seva {

/// One queue of CUPS, by IPP (RFC 8011). Blocks, for a driver's thread. CUPS remembers its jobs, so a
/// document is printed once by its name even when the program that sent it died in between.
class CupsQueue
{
public:
    /// `server`: the path of a socket or "address:port"; empty: the CUPS of this machine.
    CupsQueue(QString server, QString queue) : m_server(std::move(server)), m_queue(std::move(queue)) {}

    /// What the queue says of its printer (printer-state-reasons, RFC 8011 section 5.4.12).
    struct State
    {
        std::optional<Trouble> trouble;
        SupplyLevel paper = SupplyLevel::Unknown;
        SupplyLevel toner = SupplyLevel::Unknown;
    };

    struct Document
    {
        QByteArray bytes;
        QByteArray format; ///< "application/pdf", "application/vnd.cups-raw"
        QString name;      ///< the job's name: no personal data
        int copies = 1;
        bool bothSides = false;
    };

    struct Ended
    {
        /// JobKnown: a job of that name is done already.
        std::optional<Trouble> trouble;
        State state;
    };

    /// Hands the document over and watches the job to its end. A job of the same name that still waits
    /// is watched instead; one that is done already is not printed again unless `again`. When it does
    /// not come out (stopped, too late, a trouble that lasts 5 s) the job is taken back.
    Ended print(const Document &document, bool again, const std::stop_token &stop, QDeadlineTimer until) const;
    /// The state of the queue now; the trouble of asking.
    std::optional<Trouble> look(State &state, QDeadlineTimer until) const;

private:
    QString m_server;
    QString m_queue;
};

} // namespace seva
