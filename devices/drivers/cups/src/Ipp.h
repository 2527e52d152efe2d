// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/CupsQueue.h>

#include <cups/cups.h>

#include <memory>

namespace seva::ipp {

using Answer = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

/// Ended: on paper. Dropped: cancelled or aborted, it will not come. None: there is no such job.
enum class Fate { None, Waiting, Done, Dropped };

struct Job
{
    int id = 0;
    Fate fate = Fate::None;
};

/// One connection to CUPS. A trouble of asking is told by an empty answer; see trouble().
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)
public:
    Connection(const QString &server, const QString &queue, QDeadlineTimer until);
    ~Connection();

    /// Why nothing was answered.
    Trouble trouble() const { return m_trouble; }
    std::optional<CupsQueue::State> state();
    /// The newest job of that name.
    std::optional<Job> find(const QString &name);
    std::optional<Job> look(int id);
    std::optional<int> submit(const CupsQueue::Document &document);
    void take(int id); ///< back

private:
    ipp_t *request(ipp_op_t operation) const;
    Answer ask(ipp_t *request);
    Answer checked(Answer answer);

    http_t *m_http = nullptr;
    QByteArray m_queue;
    QByteArray m_resource;
    Trouble m_trouble = Trouble::SwitchedOff;
};

} // namespace seva::ipp
