// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Announcer.h>

namespace seva {

RequestId Announcer::announce(const AnnouncementRequest &request, const RequestContext &context)
{
    return begin(context, [this, &request](RequestId id) {
        m_queue.enqueue({id, request, 1, false});
        later(id, milliseconds(0), [this] { next(); });
    });
}

void Announcer::enqueue(const Reading &reading)
{
    m_queue.enqueue(reading);
    next();
}

void Announcer::next()
{
    if (m_current || m_queue.isEmpty())
        return;
    m_current = m_queue.dequeue();
    m_current->brief = m_queue.size() > backlogToShorten;
    setState(DeviceState::Busy, {}, status().detail);
    sound(*m_current);
    Q_EMIT started(m_current->request, m_current->number);
}

void Announcer::readingDone()
{
    if (!m_current)
        return;
    const Reading done = *m_current;
    m_current.reset();
    setState(DeviceState::Ready, {}, status().detail);
    if (done.call.repeat && done.number == 1) {
        later(done.request, repeatAfter,
              [this, again = Reading{done.request, done.call, 2, false}] { enqueue(again); });
    } else if (conclude(done.request)) {
        Q_EMIT finished(done.request);
    }
    next();
}

void Announcer::readingFailed(const Fault &fault)
{
    if (!m_current)
        return;
    const RequestId request = m_current->request;
    m_current.reset();
    setState(DeviceState::Failed, fault, status().detail);
    fail(request, fault);
    next();
}

void Announcer::abandon(RequestId request)
{
    m_queue.removeIf([request](const Reading &reading) { return reading.request == request; });
    if (!m_current || m_current->request != request)
        return;
    m_current.reset();
    silence();
    setState(DeviceState::Ready, {}, status().detail);
    later(0, milliseconds(0), [this] { next(); });
}

} // namespace seva
