// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/base/Files.h>
#include <seva/domain/StatusBook.h>
#include <seva/events/TokenRefused.h>

using namespace seva;

namespace {

const QString Definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");

QByteArray schema()
{
    return files::read(Definitions + QStringLiteral("/status.schema.json"), 1 << 20).value();
}

QMap<QString, QByteArray> shippedFiles()
{
    return files::readFolder(Definitions + QStringLiteral("/statuses"), QStringLiteral(".json")).value();
}

} // namespace

class tst_Statuses : public QObject
{
    Q_OBJECT

    std::shared_ptr<const StatusBook> book = StatusBook::load(shippedFiles(), schema()).value();
    const StatusSet &passport() { return *book->of(QStringLiteral("mea.psp")); }

    /// A file granted by C, with a number.
    VisitId granted(tests::Desk &desk, const QString &pvMode)
    {
        desk.statuses = book.get();
        const VisitId id = desk.listed();
        desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, false},
                 QStringLiteral("KIOSK-01"));
        desk.serve(id, QStringLiteral("A-01"), QStringLiteral("asha"));
        desk.completeA(id);
        desk.submit(id);
        desk.serve(id, QStringLiteral("B-01"), QStringLiteral("meera"));
        desk.verify(id);
        desk.serve(id, QStringLiteral("C-01"), QStringLiteral("leela"));
        desk.run(desk.decision(id, QStringLiteral("leela"), QStringLiteral("GRANT"), pvMode), QStringLiteral("C-01"),
                 QStringLiteral("leela"));
        desk.run(ConfirmGrant{id, QStringLiteral("AH0000000000126")}, QStringLiteral("DC"));
        return id;
    }
    static PostStatus post(const VisitId &id, const char *status, const char *by, const QString &article = {})
    {
        return PostStatus{id, QLatin1String(status), QLatin1String(by), article, {}, {}};
    }

private Q_SLOTS:
    void everyDepartmentOfEveryServiceHasStatuses();
    void everyStatusSpeaksFiveLanguages();
    void everyStatusIsReachableAndTheEndIsAnEnd();
    void articleNumbersFollowS10();
    void whereAFileStandsFollowsFromTheVisit();
    void aFileWalksItsPathAndNothingElse();
    void aRefusedTokenKeepsTheAppointment();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

void tst_Statuses::everyDepartmentOfEveryServiceHasStatuses()
{
    const tests::Desk desk;
    for (const ServiceDefinition *service : desk.catalogue->services())
        QVERIFY2(book->of(service->department), qPrintable(service->id));
    QVERIFY(!book->of(QStringLiteral("nobody")));
}

void tst_Statuses::everyStatusSpeaksFiveLanguages()
{
    for (const char *department : {"mea.psp", "pb.revenue"})
        for (const StatusDefinition &status : book->of(QLatin1String(department))->statuses)
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                QVERIFY2(!status.text.byLanguage.value(QLatin1String(language)).isEmpty(), qPrintable(status.code));
}

void tst_Statuses::everyStatusIsReachableAndTheEndIsAnEnd()
{
    for (const char *department : {"mea.psp", "pb.revenue"}) {
        const StatusSet &set = *book->of(QLatin1String(department));
        QSet<QString> reached;
        for (const StatusDefinition &status : set.statuses) {
            if (!status.stands.isEmpty())
                reached.insert(status.code);
            for (const QString &next : status.next)
                reached.insert(next);
            QVERIFY2(!status.by.isEmpty() || !status.stands.isEmpty(), qPrintable(status.code));
        }
        QCOMPARE(reached.size(), set.statuses.size());
        for (const QList<StatusStep> &path : set.paths)
            QVERIFY(set.status(path.last().code)->next.isEmpty());
    }
}

void tst_Statuses::articleNumbersFollowS10()
{
    // UPU standard S10, worked by hand: 4*8 + 7*6 + 3*4 + 1*2 + 2*3 + 4*5 + 8*9 + 2*7 = 200 = 18 * 11 + 2 -> 9.
    QCOMPARE(articleCheck(QStringLiteral("47312482")), 9);
    QCOMPARE(articleCheck(QStringLiteral("00000000")), 5); // 11 - 0 = 11, written 5
    QCOMPARE(articleCheck(QStringLiteral("00000120")), 0); // 5 + 18 = 23, 11 - 1 = 10, written 0
    QCOMPARE(articleCheck(QStringLiteral("00010001")), 2); // 2 + 7 = 9
}

void tst_Statuses::whereAFileStandsFollowsFromTheVisit()
{
    tests::Desk desk;
    const VisitId id = desk.listed();
    QCOMPARE(passport().current(desk.visit(id)), QStringLiteral("BOOKED"));
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, false},
             QStringLiteral("KIOSK-01"));
    QCOMPARE(passport().current(desk.visit(id)), QStringLiteral("IN_KENDRA"));
    desk.serve(id, QStringLiteral("A-01"), QStringLiteral("asha"));
    desk.completeA(id);
    desk.submit(id);
    QCOMPARE(passport().current(desk.visit(id)), QStringLiteral("REVIEW_PSK"));
    Visit visit = desk.visit(id);
    visit.outcome = Outcome::Granted;
    QCOMPARE(passport().current(visit), QStringLiteral("GRANTED"));
    visit.confirmation = Confirmation::Referred;
    QCOMPARE(passport().current(visit), QStringLiteral("REVIEW_RPO"));
    visit.outcome = Outcome::Held;
    QCOMPARE(passport().current(visit), QStringLiteral("DOC_RESUB_REQ"));
    visit.outcome = Outcome::Refused;
    QCOMPARE(passport().current(visit), QStringLiteral("REFUSED"));
}

void tst_Statuses::aFileWalksItsPathAndNothingElse()
{
    tests::Desk desk;
    const VisitId id = granted(desk, QStringLiteral("PRE"));
    const QString dc = QStringLiteral("DC");
    const QString article = QStringLiteral("EA473124829IN");
    QCOMPARE(passport().path(desk.visit(id)).first().code, QStringLiteral("PV_SENT_SP"));
    QCOMPARE(desk.refusal(post(id, "DISPATCHED", "POST", article), dc), QStringLiteral("domain.status-may-not-follow"));
    QCOMPARE(desk.refusal(post(id, "PV_SENT_SP", "POLICE"), dc), QStringLiteral("domain.status-not-posted"));
    QCOMPARE(desk.refusal(post(id, "LOST_IN_SPACE", "OFFICE"), dc), QStringLiteral("domain.status-not-posted"));
    desk.run(post(id, "PV_SENT_SP", "OFFICE"), dc);
    for (const char *police : {"PV_AT_THANA", "PV_SP_REVIEW", "PV_NOT_CLEAR"})
        desk.run(post(id, police, "POLICE"), dc);
    // A report that is not clear leads to review, never to the press.
    QCOMPARE(desk.refusal(post(id, "PRINTING", "PRESS"), dc), QStringLiteral("domain.status-may-not-follow"));
    desk.run(post(id, "REVIEW_RPO", "OFFICE"), dc);
    desk.run(post(id, "PRINTING", "PRESS"), dc);
    QCOMPARE(desk.refusal(post(id, "DISPATCHED", "POST"), dc), QStringLiteral("domain.article-wrong"));
    QCOMPARE(desk.refusal(post(id, "DISPATCHED", "POST", QStringLiteral("EA473124828IN")), dc),
             QStringLiteral("domain.article-wrong"));
    desk.run(post(id, "DISPATCHED", "POST", article), dc);
    desk.run(post(id, "DELIVERED", "POST", article), dc);
    QCOMPARE(desk.refusal(post(id, "CLOSED", "OFFICE", article), dc), QStringLiteral("domain.article-wrong"));
    desk.run(post(id, "CLOSED", "OFFICE"), dc);
    QCOMPARE(desk.visit(id).statuses.size(), 9);
    QCOMPARE(desk.visit(id).statuses.at(5).article, QString());
    QCOMPARE(desk.visit(id).statuses.at(6).article, article);
    QCOMPARE(desk.visit(id).statuses.at(6).on, QDate(2026, 11, 23));
    const VisitId another = desk.listed();
    QCOMPARE(desk.refusal(post(another, "GRANTED", "OFFICE"), dc), QStringLiteral("domain.status-without-file"));
}

void tst_Statuses::aRefusedTokenKeepsTheAppointment()
{
    tests::Desk desk;
    const VisitId id = desk.listed();
    const QString kiosk = QStringLiteral("KIOSK-01");
    QCOMPARE(desk.refusal(RefuseToken{id, {}, {}}, kiosk), QStringLiteral("domain.token-refused-without-reason"));
    desk.run(RefuseToken{id, {QStringLiteral("DOC_MISSING")}, {QStringLiteral("DOB_PROOF")}}, kiosk);
    QCOMPARE(desk.visit(id).phase, Phase::Expected);
    QCOMPARE(desk.visit(id).refusedOn, QDate(2026, 11, 23));
    QCOMPARE(desk.visit(id).refusedFor, QStringList{QStringLiteral("DOC_MISSING")});
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, false}, kiosk);
    QCOMPARE(desk.refusal(RefuseToken{id, {QStringLiteral("DOC_MISSING")}, {}}, kiosk),
             QStringLiteral("domain.token-not-refusable"));
}

void tst_Statuses::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("cut");
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QString>("says");
    QTest::newRow("fine") << QByteArray("{") << QByteArray("{") << QString();
    QTest::newRow("two codes for one stand")
        << QByteArray("\"stands\": [\"HELD\"]") << QByteArray("\"stands\": [\"GRANTED\"]") << QStringLiteral("/codes");
    QTest::newRow("a next that is none") << QByteArray("\"PV_NOT_CLEAR\", ") << QByteArray("\"PV_VANISHED\", ")
                                         << QStringLiteral("PV_VANISHED, which is none");
    QTest::newRow("a path that cannot be walked")
        << QByteArray("{ \"status\": \"PV_AT_THANA\", \"workingDays\": 1 },") << QByteArray()
        << QStringLiteral("PV_SP_REVIEW may not follow PV_SENT_SP");
    QTest::newRow("a poster nobody knows")
        << QByteArray("[\"PRESS\"]") << QByteArray("[\"PRINTER\"]") << QStringLiteral("/by/0");
    QTest::newRow("another file's department")
        << QByteArray("mea.psp") << QByteArray("pb.revenue") << QStringLiteral("another file answers for pb.revenue");
}

void tst_Statuses::brokenFilesAreRefused()
{
    QFETCH(QByteArray, cut);
    QFETCH(QByteArray, paste);
    QFETCH(QString, says);
    QMap<QString, QByteArray> files = shippedFiles();
    QByteArray &file = files.first();
    const auto at = file.indexOf(cut);
    QVERIFY(at >= 0);
    file.replace(at, cut.size(), paste);
    const auto loaded = StatusBook::load(files, schema());
    QCOMPARE(loaded.ok(), says.isEmpty());
    if (!loaded.ok()) {
        QCOMPARE(loaded.fault().code, QStringLiteral("status.broken"));
        QVERIFY2(loaded.fault().subject.contains(says), qPrintable(loaded.fault().subject));
    }
}

QTEST_APPLESS_MAIN(tst_Statuses)
#include "tst_Statuses.moc"
