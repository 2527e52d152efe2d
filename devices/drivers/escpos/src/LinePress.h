// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Press.h"
#include "Talk.h"

namespace seva::escpos {

/// A printer that answers. No slip is lost and none comes out twice: what is being printed stands in
/// the journal before the first byte goes out; the cut is sent only when the printer has said that the
/// rest is on paper and this stands in the journal too. What breaks off before is crossed out and cut off
/// before anything else is printed; what breaks off after is on paper and needs at most its cut.
class LinePress : public Press
{
public:
    LinePress(const QString &host, int port, JobJournal &journal, int width)
        : m_talk(host, port), m_journal(journal), m_width(width)
    {
    }

    Ending print(const SlipJob &job, const Until &until) override;
    Ending examine(const Until &until) override;
    Ending listen(std::stop_token stop) override;

private:
    Ending ended(std::optional<Trouble> trouble);
    std::optional<Trouble> ready(const Until &until);
    std::optional<Trouble> settle(const JobJournal::Open &open, const Until &until);
    std::optional<Trouble> deliver(const SlipJob &job, const Until &until);
    std::optional<Trouble> burn(const QByteArray &picture, const Until &until);
    std::optional<Trouble> cutOff(const QString &jobId, bool printed, const Until &until);

    Talk m_talk;
    JobJournal &m_journal;
    int m_width;
    QStringList m_out;
};

} // namespace seva::escpos
