// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BookDelivery.h>

#include <seva/journal/Reference.h>
#include <seva/journal/VisitRegister.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/ReuseBook.h>
#include <seva/sync/RovingTransport.h>

#include <chrono>

namespace seva::sync {

namespace {

constexpr int kDeadline = 15'000;
/// A clock that was moved must not keep the delivery asleep.
constexpr Instant kLongestSleep = 1'000;

} // namespace

BookDelivery::BookDelivery(BookShelf &shelf, std::unique_ptr<Transport> transport, const Clock &clock, Random &random,
                           const std::map<QString, BookReader> &readers, Observer changed, BookPullOptions options)
    : m_clock(clock), m_lookEvery(options.askEvery), m_pull(shelf, random, options), m_changed(std::move(changed)),
      m_transport(std::move(transport))
{
    for (const auto &[kind, reader] : readers)
        m_pull.reads(kind, reader);
    m_states = m_pull.states();
    m_door->owner = this;
    m_thread = std::thread([this] { run(); });
}

BookDelivery::~BookDelivery()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->owner = nullptr;
    }
    m_transport.reset();
}

void BookDelivery::run()
{
    m_pull.begin(m_clock.now());
    Instant look = m_clock.now() + m_lookEvery;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const std::optional<Result<HttpResponse>> answer = std::exchange(m_answer, std::nullopt);
        lock.unlock();
        const Instant now = m_clock.now();
        if (answer)
            m_pull.answered(*answer, now);
        if (!m_transport && now >= look) {
            m_pull.lookAtShelf(now);
            look = now + m_lookEvery;
        }
        if (m_transport)
            if (std::optional<HttpRequest> request = m_pull.next(now))
                ask(*std::move(request));
        publishStates();
        lock.lock();
        const Instant sleep = std::clamp<Instant>(m_pull.wakeAt() - now, 1, kLongestSleep);
        m_wake.wait_for(lock, std::chrono::milliseconds(m_transport ? sleep : std::min(m_lookEvery, kLongestSleep)),
                        [this] { return m_stopping || m_answer.has_value(); });
    }
}

void BookDelivery::ask(HttpRequest request)
{
    m_transport->send(std::move(request), kDeadline, [door = m_door](const Result<HttpResponse> &response) {
        const std::lock_guard lock(door->mutex);
        if (!door->owner)
            return;
        {
            const std::lock_guard inner(door->owner->m_mutex);
            door->owner->m_answer = response;
        }
        door->owner->m_wake.notify_one();
    });
}

void BookDelivery::publishStates()
{
    const QList<BookState> states = m_pull.states();
    {
        const std::lock_guard lock(m_mutex);
        if (states == m_states)
            return;
        m_states = states;
    }
    if (m_changed)
        m_changed(states);
}

QList<BookState> BookDelivery::states() const
{
    const std::lock_guard lock(m_mutex);
    return m_states;
}

namespace {

/// Nothing is done with these files here: a device looks at them at its next reading, and keeps what it had where it
/// cannot read them.
BookReader whoeverLooks()
{
    return [](const QString &) -> Result<std::function<void()>> { return std::function<void()>([] {}); };
}

} // namespace

BookReader definitionsFor(VisitRegister &visits, const QString &services)
{
    return [&visits, services](const QString &folder) -> Result<std::function<void()>> {
        const Result<std::shared_ptr<const Reference>> read = loadReference(folder, services);
        if (!read)
            return read.fault();
        return std::function<void()>([&visits, next = *read] {
            std::function<void()> offer = [&visits, next] { visits.offer(next); };
            QMetaObject::invokeMethod(&visits, std::move(offer), Qt::QueuedConnection);
        });
    };
}

std::unique_ptr<BookDelivery> deliverBooks(const Enrolment &enrolment, const QString &services, VisitRegister &visits,
                                           Random &random, BookDelivery::Observer changed)
{
    enrolment.shelf->borrow(QString::fromLatin1(kDefinitionsBook), services);
    return std::make_unique<BookDelivery>(
        *enrolment.shelf, lineToHub(enrolment, visits.clock(), random), visits.clock(), random,
        std::map<QString, BookReader>{{QString::fromLatin1(kDefinitionsBook), definitionsFor(visits, services)},
                                      {QString::fromLatin1(kTrustBook), whoeverLooks()},
                                      {QString::fromLatin1(kReuseBook), whoeverLooks()}},
        std::move(changed));
}

} // namespace seva::sync
