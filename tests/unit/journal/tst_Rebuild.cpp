// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallJournal.h"

#include "Schema.h"

using namespace seva;

namespace {

QList<QByteArray> dump(const Station &station)
{
    const auto db = sqlite::Database::open(station.folder() + QStringLiteral("/journal.db"),
                                           sqlite::Database::Mode::Immutable, station.keys->pageKey());
    QList<QByteArray> rows;
    for (const char *table : schema::kDerived) {
        sqlite::Statement all(**db, QByteArray("SELECT * FROM ") + table);
        while (all.step()) {
            QByteArray row = table;
            for (int i = 0; i < all.columns(); ++i)
                row += '|' + all.columnName(i) + '=' + all.bytes(i).toHex();
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

class tst_Rebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadTablesComeBackByteForByte()
    {
        Station s;
        Station other;
        for (int i = 0; i < 5; ++i)
            s.wholeVisit(QStringLiteral("26-100000%1").arg(i), QStringLiteral("N10%1").arg(i));
        other.wholeVisit(QStringLiteral("26-2000001"), QStringLiteral("N201"));
        QVERIFY(s.journal->ingest(other.segments().first(), other.keys->signingPublic()).ok());
        QVERIFY(s.journal->erase(s.listAndIssue(QStringLiteral("26-3"), QStringLiteral("N301"))).ok());
        s.close();
        const QList<QByteArray> before = dump(s);
        // Visits, payments, letters, tokens (that of the erased person too), counts.
        QCOMPARE(before.size(), 6 + 12 + 6 + 7 + 6);
        {
            const auto db = sqlite::Database::open(s.folder() + QStringLiteral("/journal.db"),
                                                   sqlite::Database::Mode::ReadWrite, s.keys->pageKey());
            QVERIFY(
                (*db)->exec("DELETE FROM payment; UPDATE visit SET token = 'X999'; DELETE FROM letter WHERE copies > 0;"
                            "DELETE FROM tally; DELETE FROM token"));
        }
        QVERIFY(dump(s) != before);
        s.open();
        const auto folded = s.journal->rebuild();
        QVERIFY(folded.ok());
        QCOMPARE(*folded, std::uint64_t(6 * 7 + 2));
        s.close();
        QCOMPARE(dump(s), before);
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QVERIFY2(report->findings.isEmpty(), qPrintable(text(report->findings)));
    }
};

QTEST_GUILESS_MAIN(tst_Rebuild)
#include "tst_Rebuild.moc"
