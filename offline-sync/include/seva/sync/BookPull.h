// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/BookState.h>
#include <seva/sync/BookShelf.h>
#include <seva/sync/Http.h>

#include <functional>

namespace seva::sync {

/// Brings a book of one kind into use. Called with a folder that holds all of it: reads it, and a Fault keeps what was
/// in use. The answer is called once the switch is on the disk.
using BookReader = std::function<Result<std::function<void()>>(const QString &folder)>;

struct BookPullOptions
{
    Instant askEvery = 10'000; ///< milliseconds between two questions for what is new
    Instant backoffBase = 500;
    Instant backoffCap = 30'000;
};

/// Fetches what is newer at the peer and brings it into use. A state machine: no socket, thread or timer. One question
/// at a time, so that reference data never crowds out events.
class BookPull
{
public:
    BookPull(BookShelf &shelf, Random &random, BookPullOptions options = {});

    /// A kind without a reader is kept and passed on, and not brought into use here.
    void reads(const QString &kind, const BookReader &reader);

    /// What lies held from before is tried first: a newer program may take what an older one refused.
    void begin(Instant now);
    /// The question to ask now. Nothing: one is under way, or it is not yet wakeAt().
    std::optional<HttpRequest> next(Instant now);
    void answered(const Result<HttpResponse> &response, Instant now);
    Instant wakeAt() const { return m_asked == Asked::Nothing ? m_wakeAt : kNever; }
    /// Looks at the shelf alone: at the authority, where others publish into it.
    void lookAtShelf(Instant now);

    QList<BookState> states() const;

private:
    static constexpr Instant kNever = std::numeric_limits<Instant>::max();
    enum class Asked { Nothing, Newest, List, Piece };
    struct Coming
    {
        Book book;
        QByteArray bytes;
        QList<BookFile> lacking;
    };

    void newestCame(const HttpResponse &response, Instant now);
    void listCame(const HttpResponse &response, Instant now);
    void pieceCame(const HttpResponse &response, Instant now);
    void holdComing(Instant now);
    void bringIntoUse(const QString &kind, Instant now);
    void failed(const Fault &why, Instant now);
    void rest(Instant now);
    void follow(Instant now);
    void show(const QString &kind);

    BookShelf &m_shelf;
    Random &m_random;
    const BookPullOptions m_options;
    QMap<QString, BookReader> m_readers;
    QMap<QString, BookState> m_states;
    QMap<QString, QByteArray> m_refused; ///< by kind: the list that will not be tried again in this run
    QSet<QString> m_whole;               ///< kinds whose held files were looked at in this run
    Asked m_asked = Asked::Nothing;
    QStringList m_todo;
    std::optional<Coming> m_coming;
    Instant m_wakeAt = 0;
    Instant m_latest = 0;
    int m_failures = 0;
};

} // namespace seva::sync
