// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/Certificates.h>
#include <seva/sync/LinkDiary.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr Instant kNow = 1'795'403'700'000;
constexpr Instant kDay = 24 * 3'600'000;

MachineState allWell()
{
    MachineState out;
    out.diskFree = kDiskNearlyFull;
    out.machineNow = kNow;
    out.certificateEnd = kNow + kCertificateNearEnd;
    return out;
}

QStringList codes(const QList<AttentionCause> &causes)
{
    QStringList out;
    for (const AttentionCause &cause : causes)
        out.append(cause.code);
    return out;
}

} // namespace

class tst_LinkDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void aLinkThatIsAwayNeedsNobody()
    {
        LinkReport away;
        away.at = kNow;
        away.uplink.problem = QStringLiteral("sync.unreachable");
        QVERIFY(causesOf(away, allWell()).isEmpty());
    }

    void eachCauseHasItsBound()
    {
        LinkReport report;
        report.at = kNow;
        report.clockApart = -kClocksApart;
        QVERIFY(causesOf(report, allWell()).isEmpty());
        report.clockApart = -kClocksApart - 1;
        MachineState machine = allWell();
        --machine.diskFree;
        --machine.certificateEnd;
        machine.damage = QStringLiteral("journal.db, page 17");
        const QStringList expected{QStringLiteral("sync.clocks-apart"), QStringLiteral("sync.disk-nearly-full"),
                                   QStringLiteral("sync.certificate-ends"), QStringLiteral("journal.damaged")};
        QCOMPARE(codes(causesOf(report, machine)), expected);
        // What is not known is no cause.
        machine.diskFree = -1;
        machine.certificateEnd = 0;
        QCOMPARE(codes(causesOf(LinkReport{}, machine)), QStringList{QStringLiteral("journal.damaged")});
    }

    void aForkAndABrokenRuleWaitForAPerson()
    {
        LinkReport report;
        report.at = kNow;
        report.stuck = {StuckItem{StuckItem::What::Origin, QStringLiteral("5f1ce0a7"),
                                  QStringLiteral("sync.fork-found"), kNow, 1, 0},
                        StuckItem{StuckItem::What::Capture, QStringLiteral("4be12c90"),
                                  QStringLiteral("journal.capture-altered"), kNow, 3, kNow + 500}};
        MachineState machine = allWell();
        machine.anomalies = QStringList{QStringLiteral("9d20b3f1/118 TokenCalled: called with a stale fence by A-02")};
        const QList<AttentionCause> causes = causesOf(report, machine);
        QCOMPARE(causes.size(), 3);
        QVERIFY(!causes.at(0).stays && causes.at(1).stays && !causes.at(2).stays);
        // No name of a person or station leaves the journal.
        QCOMPARE(causes.at(2).subject, QStringLiteral("9d20b3f1/118"));
    }

    void aBookThatIsNotUsedNeedsAttentionUntilItIs()
    {
        MachineState machine = allWell();
        BookState definitions;
        definitions.kind = QStringLiteral("definitions");
        definitions.coming = 7;
        machine.books = {definitions};
        QVERIFY(causesOf(LinkReport{}, machine).isEmpty());
        machine.books.first().kept = Fault{QStringLiteral("services.schema"), QStringLiteral("/fees/1")};
        const QList<AttentionCause> causes = causesOf(LinkReport{}, machine);
        QCOMPARE(codes(causes), QStringList{QStringLiteral("sync.book-not-used")});
        QCOMPARE(causes.first().subject, QStringLiteral("definitions 7: services.schema"));
        QVERIFY(causes.first().stays);
    }

    void theEndOfACertificateIsRead()
    {
        QTemporaryDir folder;
        const DemoAuthority authority = must(DemoAuthority::open(folder.path(), kNow));
        const KeyAndRequest asked = must(makeCertificateRequest(QStringLiteral("A-01")));
        const QByteArray pem = must(authority.issue(asked.request, QStringLiteral("A-01"), false, kNow));
        const Instant end = certificateEnd(pem);
        QVERIFY2(end > kNow + 360 * kDay && end < kNow + 370 * kDay, qPrintable(QString::number(end - kNow)));
        QCOMPARE(certificateEnd("no certificate"), 0);
    }

    void aLookKeepsTheTrayAndTheReport()
    {
        QTemporaryDir folder;
        SystemRandom random;
        const auto keys = must(openSoftwareKeyStore(folder.path(), random));
        ManualClock clock(kNow);
        LinkReport report;
        report.at = kNow;
        report.peer = QStringLiteral("hub");
        report.lane(Lane::Captures).waiting = 7;
        report.stuck = {StuckItem{StuckItem::What::Origin, QStringLiteral("5f1ce0a7"),
                                  QStringLiteral("sync.fork-found"), kNow, 1, 0}};
        const auto diary = must(LinkDiary::open(
            {folder.path(), QStringLiteral("/nowhere"), *keys, clock, clock, [&] { return report; }, {}}));
        must(diary->look());
        const QList<AttentionEntry> open = must(diary->tray()->open());
        QVERIFY(std::any_of(open.begin(), open.end(), [](const AttentionEntry &entry) {
            return entry.code == QLatin1String("sync.fork-found") && entry.opened == kNow;
        }));
        const QJsonObject told = QJsonDocument::fromJson(must(diary->tray()->report()).json).object();
        QCOMPARE(
            told.value(QStringLiteral("lanes")).toArray().at(2).toObject().value(QStringLiteral("waiting")).toInt(), 7);
        QCOMPARE(told.value(QStringLiteral("stuck")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LinkDiary)
#include "tst_LinkDiary.moc"
