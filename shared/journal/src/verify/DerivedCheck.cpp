// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fold.h"
#include "JournalCore.h"
#include "ReadTables.h"
#include "Schema.h"
#include "verify/Inspection.h"

namespace seva {

namespace {

QList<QList<sqlite::Cell>> rowsOf(sqlite::Database &db, const char *table)
{
    QList<QList<sqlite::Cell>> rows;
    sqlite::Statement all(db, QByteArray("SELECT * FROM ") + table);
    while (all.step()) {
        QList<sqlite::Cell> row;
        for (int i = 0; i < all.columns(); ++i)
            row.append(all.at(i));
        rows.append(row);
    }
    return rows;
}

QString nameOf(const QList<sqlite::Cell> &row)
{
    return uuidOf(row.value(0).bytes).toString(QUuid::WithoutBraces);
}

} // namespace

void checkDerived(Inspection &in)
{
    auto fresh = sqlite::Database::open({}, sqlite::Database::Mode::Memory, {});
    if (!fresh.ok() || !schema::create(**fresh))
        return in.file(QStringLiteral("journal.db"), 0, QStringLiteral("the read tables cannot be compared"));
    SeededRandom none(0);
    KeyRing ring(in.db, in.mac, in.options, none);
    ring.load();
    Fold fold(ring, in.options.roster);
    fold.clear(originOf(in.keys));
    EventLog log(in.db, in.mac);
    log.load([&fold](const Row &row) { fold.take(row); });
    fold.settle(log);
    in.settle(QStringLiteral("folding"));
    ReadTables tables(**fresh);
    for (const Visit &visit : fold.state().visits)
        if (!ring.destroyed(visit.id))
            tables.write(visit);
    for (const char *table : schema::kDerived) {
        const QList<QList<sqlite::Cell>> wanted = rowsOf(**fresh, table);
        const QList<QList<sqlite::Cell>> found = rowsOf(in.db, table);
        for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i) {
            if (wanted.value(i) == found.value(i))
                continue;
            in.file(QStringLiteral("journal.db"), 0,
                    QStringLiteral("%1 of visit %2 is not what the events make of it")
                        .arg(QLatin1String(table), nameOf(found.value(i, wanted.value(i)))));
            break;
        }
        in.settle(QLatin1String(table));
    }
}

} // namespace seva
