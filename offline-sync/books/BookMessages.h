// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Messages.h>

namespace seva::sync {

struct BookNameMessage
{
    static constexpr bool kNested = true;
    QString kind;
    std::int64_t version = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, kind);
        v(2, version);
    }
};

/// Answer of GET /v1/books.
struct BooksAnswer
{
    static constexpr bool kNested = true;
    QList<BookNameMessage> books;
    template <typename V>
    void fields(V &v)
    {
        v(1, books);
    }
};

} // namespace seva::sync
