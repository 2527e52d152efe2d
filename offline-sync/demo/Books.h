// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/events/FeeCollected.h>
#include <seva/journal/Journal.h>

#include <QMap>

namespace seva::demo {

/// What one stopped program's journal says.
struct Book
{
    OriginId own;
    std::uint64_t acknowledged = 0; ///< own events its hub (or data centre) acknowledged
    QMap<OriginId, Cursor> heads;
    QList<Event> events;    ///< of every origin, one origin after the other
    QList<Digest> captures; ///< in the vault, each as its name says
    State state;
};

struct Books
{
    QMap<QString, Book> stations; ///< the hub stands here too, as a writer of its own origin
    Book hub;
    Book centre;
    QStringList findings; ///< of verifyJournal(), "A-02: ..."

    int appointments() const;
};

/// Verifies and reads the journal of one stopped program; `findings`: what does not hold, each after `name`. `peer` as
/// below.
Result<Book> openBook(const QString &name, const QString &folder, const QString &peer, QStringList &findings);
/// Verifies and reads every journal. `peer` names of the cursors: "hub" for stations, "data-centre" for the hub.
Result<Books> openBooks(const QMap<QString, QString> &stations, const QString &hub, const QString &dataCentre);

} // namespace seva::demo
