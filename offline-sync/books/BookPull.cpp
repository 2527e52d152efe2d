// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BookPull.h>

#include "BookMessages.h"

#include <seva/base/Log.h>

namespace seva::sync {

namespace {

constexpr int kBackoffDoublings = 16;
/// Of the time between two questions, so that the stations of a Kendra do not ask together.
constexpr int kJitterParts = 4;

} // namespace

BookPull::BookPull(BookShelf &shelf, Random &random, BookPullOptions options)
    : m_shelf(shelf), m_random(random), m_options(options)
{
    const QMap<QString, std::int64_t> held = m_shelf.held();
    for (auto it = held.begin(); it != held.end(); ++it)
        show(it.key());
}

void BookPull::reads(const QString &kind, const BookReader &reader)
{
    m_readers.insert(kind, reader);
    show(kind);
}

void BookPull::begin(Instant now)
{
    for (auto it = m_readers.constBegin(); it != m_readers.constEnd(); ++it)
        if (const std::optional<Book> used = m_shelf.used(it.key()); used && m_shelf.heldBytes(it.key()).size() > 0)
            if (const std::optional<Book> held = m_shelf.held(it.key()); held->version == used->version)
                if (const Result<void> linked = m_shelf.use(it.key(), now); !linked)
                    qCWarning(logSync) << linked.fault().code << linked.fault().subject;
    lookAtShelf(now);
    m_wakeAt = now;
}

void BookPull::lookAtShelf(Instant now)
{
    const QMap<QString, std::int64_t> held = m_shelf.held();
    for (auto it = held.begin(); it != held.end(); ++it)
        bringIntoUse(it.key(), now);
}

/// What is in use, and of what is held or on its way as much as is here.
void BookPull::show(const QString &kind)
{
    BookState &state = m_states[kind];
    const std::optional<Book> used = m_shelf.used(kind);
    state.kind = kind;
    state.inUse = used ? used->version : 0;
    state.issued = used ? used->issued : 0;
    state.since = used ? m_shelf.usedSince(kind) : 0;
    const std::optional<Book> held = m_shelf.held(kind);
    if (m_coming && m_coming->book.kind == kind) {
        state.coming = m_coming->book.version;
        state.files = int(m_coming->book.files.size());
        state.arrived = state.files - int(m_coming->lacking.size());
    } else if (held && held->version > state.inUse && m_readers.contains(kind)) {
        state.coming = held->version;
        state.files = state.arrived = int(held->files.size());
    } else {
        state.coming = state.files = state.arrived = 0;
    }
}

/// The held book, unless it is in use or was refused before.
void BookPull::bringIntoUse(const QString &kind, Instant now)
{
    const std::optional<Book> book = m_shelf.held(kind);
    const std::optional<Book> used = m_shelf.used(kind);
    const QByteArray bytes = m_shelf.heldBytes(kind);
    if (!book || !m_readers.contains(kind) || m_refused.value(kind) == bytes
        || (used && used->version == book->version))
        return show(kind);
    const Result<std::function<void()>> read = m_readers.value(kind)(m_shelf.folderOf(*book));
    if (!read) {
        qCWarning(logSync) << "book refused:" << kind << book->version << read.fault().code << read.fault().subject;
        m_refused.insert(kind, bytes);
        m_states[kind].kept = read.fault();
        return show(kind);
    }
    if (const Result<void> switched = m_shelf.use(kind, now); !switched) {
        m_states[kind].kept = switched.fault();
        return show(kind);
    }
    (*read)();
    m_states[kind].kept.reset();
    show(kind);
    qCInfo(logSync) << "book in use:" << kind << book->version;
}

/// A clock that was set back must not keep it asleep until the old time comes again.
void BookPull::follow(Instant now)
{
    if (now < m_latest)
        m_wakeAt -= m_latest - now;
    m_latest = now;
}

std::optional<HttpRequest> BookPull::next(Instant now)
{
    follow(now);
    if (m_asked != Asked::Nothing || now < m_wakeAt)
        return {};
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/books";
    if (m_coming) {
        const BookFile &file = m_coming->lacking.first();
        m_asked = Asked::Piece;
        request.target += '/' + m_coming->book.kind.toLatin1() + '/' + file.digest.hex().toLatin1()
                          + "?offset=" + QByteArray::number(qlonglong(m_shelf.arrived(m_coming->book.kind, file)));
    } else if (!m_todo.isEmpty()) {
        m_asked = Asked::List;
        request.target += '/' + m_todo.first().toLatin1();
    } else {
        m_asked = Asked::Newest;
    }
    return request;
}

void BookPull::answered(const Result<HttpResponse> &response, Instant now)
{
    const Asked asked = std::exchange(m_asked, Asked::Nothing);
    if (!response)
        return failed(response.fault(), now);
    if (response->status != 200) {
        // What was being fetched is not there any more: what is newest is asked for again, and what came stays.
        m_coming.reset();
        m_todo.clear();
        return failed(faultOf(*response), now);
    }
    switch (asked) {
    case Asked::Newest: return newestCame(*response, now);
    case Asked::List: return listCame(*response, now);
    case Asked::Piece: return pieceCame(*response, now);
    case Asked::Nothing: return;
    }
}

void BookPull::newestCame(const HttpResponse &response, Instant now)
{
    const Result<BooksAnswer> newest = decode<BooksAnswer>(response.body);
    if (!newest)
        return failed(newest.fault(), now);
    for (const BookNameMessage &name : newest->books.mid(0, kBookKindsMax)) {
        const std::optional<Book> held = isBookKind(name.kind) ? m_shelf.held(name.kind) : std::nullopt;
        if (!isBookKind(name.kind) || m_todo.contains(name.kind) || (held && name.version < held->version))
            continue;
        const bool unseen = held && name.version == held->version && !m_whole.contains(name.kind);
        if (!held || name.version > held->version || (unseen && !m_shelf.lacking(*held).isEmpty()))
            m_todo.append(name.kind);
        m_whole.insert(name.kind);
    }
    // What a peer only promised is no trouble once it promises it no longer.
    for (BookState &state : m_states)
        if (!m_todo.contains(state.kind) && m_refused.value(state.kind) != m_shelf.heldBytes(state.kind))
            state.kept.reset();
    lookAtShelf(now);
    rest(now);
}

void BookPull::listCame(const HttpResponse &response, Instant now)
{
    const QString kind = m_todo.takeFirst();
    const Result<Book> book = m_shelf.judge(kind, response.body);
    if (!book) {
        m_states[kind].kind = kind;
        m_states[kind].kept = book.fault();
        return failed(book.fault(), now);
    }
    m_shelf.expect(*book);
    m_coming = Coming{*book, response.body, m_shelf.lacking(*book)};
    show(kind);
    m_failures = 0;
    m_wakeAt = now;
    if (m_coming->lacking.isEmpty())
        holdComing(now);
}

void BookPull::pieceCame(const HttpResponse &response, Instant now)
{
    const QString kind = m_coming->book.kind;
    const BookFile file = m_coming->lacking.first();
    const std::int64_t before = m_shelf.arrived(kind, file);
    const std::int64_t after = before + response.body.size();
    if (response.body.isEmpty() || after > file.size)
        return failed(fault("sync.book-piece", file.path), now);
    if (const Result<void> kept = m_shelf.append(kind, file, response.body); !kept) {
        m_states[kind].kept = kept.fault();
        return failed(kept.fault(), now);
    }
    m_failures = 0;
    m_wakeAt = now;
    if (after < file.size)
        return;
    m_coming->lacking.removeFirst();
    show(kind);
    if (m_coming->lacking.isEmpty())
        holdComing(now);
}

void BookPull::holdComing(Instant now)
{
    const Coming whole = *std::exchange(m_coming, std::nullopt);
    const Result<Book> held = m_shelf.hold(whole.book.kind, whole.bytes);
    if (!held) {
        m_states[whole.book.kind].kept = held.fault();
        return failed(held.fault(), now);
    }
    m_states[whole.book.kind].kept.reset();
    bringIntoUse(whole.book.kind, now);
    rest(now);
}

/// The next kind at once, otherwise when it is time to ask again.
void BookPull::rest(Instant now)
{
    m_failures = 0;
    m_wakeAt = now;
    if (m_todo.isEmpty() && !m_coming)
        m_wakeAt += m_options.askEvery + m_random.below(std::uint32_t(m_options.askEvery / kJitterParts + 1));
}

void BookPull::failed(const Fault &why, Instant now)
{
    const Instant limit =
        std::min(m_options.backoffCap, m_options.backoffBase << std::min(m_failures, kBackoffDoublings));
    m_failures = std::min(m_failures + 1, kBackoffDoublings);
    m_wakeAt = now + 1 + m_random.below(std::uint32_t(std::max<Instant>(limit, 1)));
    qCDebug(logSync) << "books:" << why.code << why.subject;
}

QList<BookState> BookPull::states() const
{
    return m_states.values();
}

} // namespace seva::sync
