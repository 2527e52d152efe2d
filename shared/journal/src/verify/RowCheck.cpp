// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/Inspection.h"

#include "Schema.h"

namespace seva {

namespace {

void checkSchema(Inspection &in)
{
    const auto fresh = sqlite::Database::open({}, sqlite::Database::Mode::Memory, {});
    if (!fresh.ok() || !schema::create(**fresh))
        return in.file(QStringLiteral("journal.db"), 0, QStringLiteral("the schema cannot be compared"));
    const QList<QByteArray> wanted = schema::objects(**fresh);
    const QList<QByteArray> found = schema::objects(in.db);
    for (const QByteArray &object : wanted)
        if (!found.contains(object))
            in.file(QStringLiteral("journal.db"), 1,
                    QStringLiteral("missing or changed: ") + QString::fromUtf8(object.left(60)));
    for (const QByteArray &object : found)
        if (!wanted.contains(object))
            in.file(QStringLiteral("journal.db"), 1, QStringLiteral("not ours: ") + QString::fromUtf8(object.left(60)));
}

void checkTable(Inspection &in, const char *table)
{
    const bool journal = qstrcmp(table, "journal") == 0;
    sqlite::Statement all(in.db, QByteArray("SELECT * FROM ") + table);
    std::uint64_t number = 0;
    while (all.step()) {
        ++number;
        QList<sqlite::Cell> cells;
        for (int i = 0; i + 1 < all.columns(); ++i)
            cells.append(all.at(i));
        if (crypto::equal(all.bytes(all.columns() - 1), in.mac.of(table, cells)))
            continue;
        const QString what =
            QStringLiteral("row %1 of %2 does not carry its code").arg(number).arg(QLatin1String(table));
        if (journal)
            in.event(cells.at(1).bytes, static_cast<std::uint64_t>(cells.at(2).integer), what);
        else
            in.file(QStringLiteral("journal.db"), 0, what);
    }
    in.settle(QLatin1String(table));
}

} // namespace

void checkRows(Inspection &in)
{
    checkSchema(in);
    in.settle(QStringLiteral("schema"));
    for (const char *table : schema::kAuthenticated)
        checkTable(in, table);
}

} // namespace seva
