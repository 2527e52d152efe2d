// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/BookShelf.h>
#include <seva/sync/Http.h>

namespace seva::sync {

/// GET /v1/books, /v1/books/<kind> and /v1/books/<kind>/<digest>?offset=N (docs/sync-protocol.md).
HttpResponse answerAboutBooks(const BookShelf &shelf, const HttpRequest &request);

} // namespace seva::sync
