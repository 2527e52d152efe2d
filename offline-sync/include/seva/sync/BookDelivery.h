// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/BookPull.h>
#include <seva/sync/Enrolment.h>

#include <condition_variable>
#include <map>
#include <thread>

namespace seva {
class VisitRegister;
}

namespace seva::sync {

/// Runs a BookPull against the peer above, in a thread of its own.
class BookDelivery
{
public:
    using Observer = std::function<void(const QList<BookState> &)>;

    /// `transport` null: nothing above, only what others publish into the shelf is brought into use. Readers and
    /// `changed` are called in the thread of the delivery. Everything referred to must outlive it.
    BookDelivery(BookShelf &shelf, std::unique_ptr<Transport> transport, const Clock &clock, Random &random,
                 const std::map<QString, BookReader> &readers, Observer changed, BookPullOptions options = {});
    ~BookDelivery();

    QList<BookState> states() const;

private:
    void run();
    void ask(HttpRequest request);
    void publishStates();

    /// Answers may come after this object is gone: they find it closed.
    struct Door
    {
        std::mutex mutex;
        BookDelivery *owner = nullptr;
    };

    const Clock &m_clock;
    const Instant m_lookEvery;
    BookPull m_pull;
    Observer m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Result<HttpResponse>> m_answer;
    QList<BookState> m_states;
    bool m_stopping = false;
    std::shared_ptr<Door> m_door = std::make_shared<Door>();
    std::unique_ptr<Transport> m_transport;
    std::thread m_thread;
};

/// Gives a station's screens the definitions of a new book, for the next case. `services` has the schemas.
BookReader definitionsFor(VisitRegister &visits, const QString &services);
/// A station's delivery, from the hub at which it is enrolled. What is installed in `services` need not come again.
std::unique_ptr<BookDelivery> deliverBooks(const Enrolment &enrolment, const QString &services, VisitRegister &visits,
                                           Random &random, BookDelivery::Observer changed = {});

} // namespace seva::sync
