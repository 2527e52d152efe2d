// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ReusableDocument.h>
#include <seva/domain/Roster.h>
#include <seva/sync/BookPress.h>

#include <functional>

namespace seva::sync {

/// For the visits of the coming days, what may be used again: a book of one sealed file per visit, named by the visit's
/// id, and a file "format" that says how they are written. No file says anything without the Kendra's key.
inline constexpr const char *kReuseBook = "documents";

/// Whose documents go down: of visits from `today` to so many days later.
inline constexpr int kReuseDaysAhead = 3;

/// For each coming visit of the list what may be used again; visits without anything are left out. `earlierOf` gives
/// the visits of a file number.
QMap<VisitId, QList<ReusableDocument>> reusableAhead(const QList<Visit> &listed, QDate today,
                                                     const std::function<QList<Visit>(const QString &)> &earlierOf);

/// The next version of the Kendra's book, if anything is different. A visit whose list is the same keeps its file byte
/// for byte: it need not travel again. Faults: those of publishBook() and of files.
Result<Published> publishReusable(BookShelf &shelf, const BookSigner &signer, const Roster &roster,
                                  const QByteArray &kendraSeed, const QMap<VisitId, QList<ReusableDocument>> &documents,
                                  Instant now);

/// What the book here says of a visit; empty where it says nothing. Fault "domain.reusable-unreadable", those of files.
Result<QList<ReusableDocument>> reusableHere(const BookShelf &shelf, const VisitId &visit,
                                             const QByteArray &kendraSeed);

} // namespace seva::sync
