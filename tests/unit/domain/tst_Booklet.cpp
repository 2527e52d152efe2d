// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/Booklet.h>

using namespace seva;
using namespace seva::tests;

namespace {

const QString Kiosk = QStringLiteral("KIOSK-01");
const QString A1 = QStringLiteral("A-01");
const QString B1 = QStringLiteral("B-01");
const QString Asha = QStringLiteral("asha");
const QString Meera = QStringLiteral("meera");

VisitId atA(Desk &desk, const char *service = "passport.ordinary.reissue")
{
    desk.run(LeaseNumbers{Kiosk, QStringLiteral("N"), QStringLiteral("block-1")}, QStringLiteral("HUB"));
    const VisitId id = desk.listed(QString::fromLatin1(service));
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true}, Kiosk);
    desk.serve(id, A1, Asha);
    return id;
}

/// The chip was read, everything passed and nothing differs.
BookletCompared fine()
{
    BookletCompared c;
    c.access = QStringLiteral("PACE");
    c.openedBy = QStringLiteral("CAN");
    c.sources = QStringList{QStringLiteral("CHIP")};
    for (const QString &check : bookletChecks())
        c.checks.insert(check, QStringLiteral("PASSED"));
    c.verdict = QStringLiteral("AGREES");
    return c;
}

BookletCompared withoutChip()
{
    BookletCompared c;
    c.access = QStringLiteral("NONE");
    c.withoutChip = QStringLiteral("NO_CHIP");
    c.sources = QStringList{QStringLiteral("ZONE")};
    c.verdict = QStringLiteral("AGREES");
    return c;
}

using Change = void (*)(BookletCompared &);

} // namespace

Q_DECLARE_METATYPE(Change)

/// What is kept of an earlier passport, and what is no whole record of it.
class TestBooklet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptWithWhoAndWhere()
    {
        Desk desk;
        const VisitId id = atA(desk);
        desk.run(RecordBooklet{id, fine()}, A1, Asha);
        const std::optional<BookletCompared> kept = desk.visit(id).booklet;
        QVERIFY(kept);
        QCOMPARE(kept->access, QStringLiteral("PACE"));
        QCOMPARE(kept->checks.size(), 7);
        QCOMPARE(kept->operatorId, Asha);
        QCOMPARE(kept->station, A1);
        desk.run(RecordBooklet{id, withoutChip()}, A1, Asha);
        QCOMPARE(desk.visit(id).booklet->withoutChip, QStringLiteral("NO_CHIP"));
    }

    void officersSignWhatWasFound()
    {
        Desk desk;
        const VisitId id = atA(desk);
        const Digest before = desk.shown(id);
        desk.run(RecordBooklet{id, fine()}, A1, Asha);
        const Digest agreed = desk.shown(id);
        QVERIFY(agreed != before);
        BookletCompared noted = fine();
        noted.differing = QStringList{QStringLiteral("primaryName")};
        noted.verdict = QStringLiteral("NOTED");
        noted.reason = QStringLiteral("NOT_EXPLAINED");
        desk.run(RecordBooklet{id, noted}, A1, Asha);
        QVERIFY(desk.shown(id) != agreed);
    }

    void anEditOfAFieldItWasHeldAgainstMakesItOld()
    {
        Desk desk;
        const VisitId id = atA(desk);
        const auto edit = [&](const char *field, const char *value) {
            desk.run(EnterParticulars{id, {{QLatin1String(field), QLatin1String(value)}}, QStringLiteral("TYPED")}, A1,
                     Asha);
        };
        edit("previousPassportNo", "M2577817");
        QVERIFY(!desk.visit(id).bookletOld);
        desk.run(RecordBooklet{id, fine()}, A1, Asha);
        edit("placeOfBirth", "RAJKOT CITY");
        QVERIFY(!desk.visit(id).bookletOld);
        edit("previousPassportNo", "M2577818");
        QVERIFY(desk.visit(id).bookletOld);
        QVERIFY(desk.visit(id).booklet);
        desk.run(RecordBooklet{id, fine()}, A1, Asha);
        QVERIFY(!desk.visit(id).bookletOld);
    }

    void onlyWhereTheFormAsksForIt()
    {
        Desk desk;
        const VisitId id = atA(desk, "passport.ordinary.fresh");
        QCOMPARE(desk.refusal(RecordBooklet{id, fine()}, A1, Asha), QStringLiteral("domain.booklet-not-asked"));
    }

    void facesAreAdviceAndChangeNoVerdict()
    {
        for (const char *faces :
             {"", "MATCH", "OFFICER_DECIDES", "NO_MATCH", "PAGE_MATCH", "PAGE_OFFICER_DECIDES", "PAGE_NO_MATCH"}) {
            Desk desk;
            const VisitId id = atA(desk);
            BookletCompared compared = fine();
            compared.faces = QString::fromLatin1(faces);
            QVERIFY(agrees(compared));
            QCOMPARE(desk.refusal(RecordBooklet{id, compared}, A1, Asha), QString());
            QCOMPARE(desk.visit(id).booklet->faces, compared.faces);
        }
    }

    void onlyAtTheCounterThatServes()
    {
        Desk desk;
        const VisitId id = atA(desk);
        QCOMPARE(desk.refusal(RecordBooklet{id, fine()}, B1, Meera), QStringLiteral("domain.case-not-here"));
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("unknown access", [](BookletCompared &c) { c.access = QStringLiteral("GUESSED"); });
        row("unknown key", [](BookletCompared &c) { c.openedBy = QStringLiteral("LUCK"); });
        row("a check missing", [](BookletCompared &c) { c.checks.remove(QStringLiteral("revocation")); });
        row("a check too many",
            [](BookletCompared &c) { c.checks.insert(QStringLiteral("luck"), QStringLiteral("PASSED")); });
        row("a result nobody knows",
            [](BookletCompared &c) { c.checks.insert(QStringLiteral("signature"), QStringLiteral("GREEN")); });
        row("nothing compared", [](BookletCompared &c) { c.sources.clear(); });
        row("a chip that was not compared", [](BookletCompared &c) { c.sources = {QStringLiteral("ZONE")}; });
        row("a source nobody knows", [](BookletCompared &c) { c.sources.append(QStringLiteral("HEARSAY")); });
        row("read and not read", [](BookletCompared &c) { c.withoutChip = QStringLiteral("NO_CHIP"); });
        row("not read, and no reason", [](BookletCompared &c) {
            c = withoutChip();
            c.withoutChip.clear();
        });
        row("not read, with checks", [](BookletCompared &c) {
            c = withoutChip();
            c.checks.insert(QStringLiteral("signature"), QStringLiteral("PASSED"));
        });
        row("agrees although a field differs", [](BookletCompared &c) { c.differing = {QStringLiteral("sex")}; });
        row("agrees although a check failed",
            [](BookletCompared &c) { c.checks.insert(QStringLiteral("signature"), QStringLiteral("FAILED")); });
        row("accepted without a reason", [](BookletCompared &c) { c.verdict = QStringLiteral("ACCEPTED"); });
        row("a difference accepted that is none", [](BookletCompared &c) {
            c.verdict = QStringLiteral("ACCEPTED");
            c.reason = QStringLiteral("NAME_CHANGED");
        });
        row("faces of a band nobody knows", [](BookletCompared &c) { c.faces = QStringLiteral("PERHAPS"); });
        row("faces compared without the chip", [](BookletCompared &c) {
            c = withoutChip();
            c.faces = QStringLiteral("MATCH");
        });
        row("noted with a reason to accept", [](BookletCompared &c) {
            c.verdict = QStringLiteral("NOTED");
            c.reason = QStringLiteral("NAME_CHANGED");
        });
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(const Change, change);
        Desk desk;
        const VisitId id = atA(desk);
        BookletCompared compared = fine();
        change(compared);
        QCOMPARE(desk.refusal(RecordBooklet{id, compared}, A1, Asha), QStringLiteral("domain.booklet-incomplete"));
        QVERIFY(!desk.visit(id).booklet);
    }

    void theFormSpeaksAsADocument()
    {
        const TypedDocument typed = typedDocument({{QStringLiteral("previousPassportNo"), QStringLiteral("M2577817")},
                                                   {QStringLiteral("surname"), QStringLiteral("SOLANKI")},
                                                   {QStringLiteral("givenName"), QStringLiteral("KINJAL")},
                                                   {QStringLiteral("dateOfBirth"), QStringLiteral("1984-10-24")},
                                                   {QStringLiteral("previousExpiryDate"), QStringLiteral("2026-12-01")},
                                                   {QStringLiteral("gender"), QStringLiteral("TRANSGENDER")}});
        QCOMPARE(typed.documentNumber, QStringLiteral("M2577817"));
        QCOMPARE(typed.surname, QStringLiteral("SOLANKI"));
        QCOMPARE(typed.birth, QDate(1984, 10, 24));
        QCOMPARE(typed.expiry, QDate(2026, 12, 1));
        QVERIFY(typed.sex.isEmpty()); // a zone of this person may say anything
    }
};

QTEST_GUILESS_MAIN(TestBooklet)
#include "tst_Booklet.moc"
