// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/BookShelf.h>

namespace seva::sync {

/// What publishing did.
struct Published
{
    Book book;         ///< as it is held now
    bool fresh = true; ///< not: nothing had changed, and the version stays
    int changed = 0;   ///< files that the version before did not have
    std::int64_t changedBytes = 0;
};

/// The kinds this program knows, and of what files a book of each is made.
inline constexpr const char *kDefinitionsBook = "definitions"; ///< services, rules, fees, calendars, statuses
inline constexpr const char *kTrustBook = "trust";             ///< certificates of countries and their revocation lists

/// The key of the authority in `dataFolder`; made, and permitted by the roster's issuer, on first use. `renew`: the
/// next key takes its place, and no machine that has seen a book by it takes one by the old key. Fault
/// "sync.book-no-authority" where the folder is no authority's.
Result<BookSigner> openBookSigner(const QString &dataFolder, Random &random, bool renew = false);

/// Makes the next version of a book of these files (path in the book → file) and puts it on the shelf. `kendra`: whose
/// it is, empty = everybody's. Files are not judged here: whoever publishes has read them first. Faults:
/// "sync.book-unpublishable" names a file, those of the shelf.
Result<Published> publishBook(BookShelf &shelf, const BookSigner &signer, const QString &kind,
                              const QMap<QString, QString> &files, const QString &kendra, Instant now);

} // namespace seva::sync
