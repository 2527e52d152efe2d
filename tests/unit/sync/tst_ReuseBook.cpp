// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/base/Files.h>
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/FileNumberAssigned.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/sync/ReuseKeeper.h>

#include <QDirIterator>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

const QString kNumber = QStringLiteral("AH00000001226");
const QDate kToday(2026, 11, 23);

ReusableDocument document(const QString &kind)
{
    return {kind,
            {CapturedPage{Digest::of(kind.toUtf8()), 500, QStringLiteral("image/jpeg"), {}}},
            QUuid::createUuidV5(QUuid(), QStringLiteral("earlier")),
            kNumber,
            QDate(2026, 3, 12),
            QStringLiteral("B2001")};
}

VisitId visitNo(int n)
{
    return QUuid::createUuidV5(QUuid(), QString::number(n));
}

void append(Journal &journal, const QList<EventDraft> &drafts)
{
    must(journal.execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
}

EventDraft listedOn(const VisitId &id, QDate day, const QString &earlierNumber)
{
    AppointmentListed listed;
    listed.kendra = QStringLiteral("GJ-BHJ-PSK");
    listed.day = day;
    listed.service = QStringLiteral("passport.ordinary.reissue");
    listed.arn = id.toString(QUuid::Id128).left(12);
    listed.values.insert(QStringLiteral("dateOfBirth"), QStringLiteral("1990-05-17"));
    if (!earlierNumber.isEmpty())
        listed.values.insert(QStringLiteral("previousFileNo"), earlierNumber);
    return draft(id, listed);
}

template <typename E>
EventDraft at(const VisitId &id, const char *stage)
{
    E e;
    e.stepId = QString::fromLatin1(stage);
    return draft(id, e);
}

template <typename E>
EventDraft handedOn(const VisitId &id, const char *stage, const char *next, const char *who)
{
    E e;
    e.stepId = QString::fromLatin1(stage);
    e.nextStepId = QString::fromLatin1(next);
    e.operatorId = QString::fromLatin1(who);
    if constexpr (std::is_same_v<E, ApplicationVerified>)
        e.checks.insert(QStringLiteral("document:addressProof"), QStringLiteral("PASS"));
    return draft(id, e);
}

/// What a Kendra writes until a file of last March has its number.
void anEarlierFile(Journal &journal, const VisitId &id)
{
    const QString kind = QStringLiteral("addressProof");
    GrantDecided granted;
    granted.stepId = QStringLiteral("C");
    granted.decision = QStringLiteral("GRANT");
    append(journal,
           {listedOn(id, QDate(2026, 3, 12), {}), Machine::issued(id, 1), at<TokenCalled>(id, "A"),
            at<ServiceStarted>(id, "A"),
            draft(id, DocumentScanned{kind, document(kind).pages, QStringLiteral("A1001")}),
            handedOn<ApplicationSubmitted>(id, "A", "B", "A1001"), at<TokenCalled>(id, "B"),
            at<ServiceStarted>(id, "B"), handedOn<ApplicationVerified>(id, "B", "C", "B2001"), at<TokenCalled>(id, "C"),
            at<ServiceStarted>(id, "C"), draft(id, granted), draft(id, FileNumberAssigned{kNumber})});
}

/// The authority with its shelf and the Kendra's key.
struct Press
{
    Press()
        : seed(must(files::read(kendra.dir.path() + QStringLiteral("/authority/kendra.seed"), crypto::kKeyBytes))),
          roster(*kendra.desk->book()->roster()),
          issuer(crypto::signingPair(
                     must(files::read(kendra.dir.path() + QStringLiteral("/authority/issuer.seed"), crypto::kKeyBytes)))
                     .publicKey),
          shelf(kendra.dir.path() + QStringLiteral("/books"), issuer, roster.kendra.id),
          signer(must(openBookSigner(kendra.dir.path(), kendra.random)))
    {
    }
    Published publish(const QMap<VisitId, QList<ReusableDocument>> &documents)
    {
        const Published done = must(publishReusable(shelf, signer, roster, seed, documents, kendra.clock.now()));
        must(shelf.use(QString::fromLatin1(kReuseBook), kendra.clock.now()));
        return done;
    }

    TestKendra kendra;
    const QByteArray seed;
    const Roster roster;
    const QByteArray issuer;
    BookShelf shelf;
    const BookSigner signer;
};

} // namespace

class tst_ReuseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVisitHasItsOwnAndOnlyWhatChangedTravels()
    {
        Press press;
        QMap<VisitId, QList<ReusableDocument>> documents;
        for (int n = 0; n < 20; ++n)
            documents.insert(visitNo(n), {document(QStringLiteral("addressProof"))});
        QCOMPARE(press.publish(documents).changed, 20 + 1);
        QCOMPARE(must(reusableHere(press.shelf, visitNo(7), press.seed)).first().fileNumber, kNumber);
        QVERIFY(must(reusableHere(press.shelf, visitNo(99), press.seed)).isEmpty());
        // The same again is no version: sealed anew each file would be another.
        QVERIFY(!press.publish(documents).fresh);
        documents[visitNo(7)].append(document(QStringLiteral("birthProof")));
        documents.remove(visitNo(8));
        const Published next = press.publish(documents);
        QCOMPARE(next.changed, 1);
        QCOMPARE(next.book.files.size(), 19 + 1);
        QCOMPARE(must(reusableHere(press.shelf, visitNo(7), press.seed)).size(), 2);
        QVERIFY(must(reusableHere(press.shelf, visitNo(8), press.seed)).isEmpty());
    }

    void nothingOnTheDiskIsPersonal()
    {
        Press press;
        press.publish({{visitNo(1), {document(QStringLiteral("addressProof"))}}});
        int looked = 0;
        QDirIterator each(press.kendra.dir.path() + QStringLiteral("/books"), QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QByteArray content = must(files::read(each.next(), 1 << 20));
            for (const char *word : {"AH00000001226", "addressProof", "B2001", "2026-03-12"})
                QVERIFY2(!content.contains(word), qPrintable(each.filePath()));
            ++looked;
        }
        QVERIFY(looked >= 3);
        QVERIFY(!reusableHere(press.shelf, visitNo(1), QByteArray(crypto::kKeyBytes, 'x')).ok());
    }

    void theAuthorityPublishesItByItselfWhenSomethingIsDifferent()
    {
        Press press;
        Machine centre(press.kendra, QStringLiteral("DC"));
        ManualClock clock(instantOf(kToday, QTime(7, 0), "Asia/Kolkata"));
        ReuseKeeper keeper({*centre.journal, press.shelf, *press.kendra.desk->book(), press.kendra.dir.path(), clock,
                            press.kendra.random});
        QVERIFY(!must(keeper.look()));
        QVERIFY(!press.shelf.held(QString::fromLatin1(kReuseBook)));
        anEarlierFile(*centre.journal, visitNo(1));
        QCOMPARE(centre.journal->visitsByNumber(kNumber).size(), 1);
        append(*centre.journal, {listedOn(visitNo(2), kToday.addDays(1), kNumber),
                                 listedOn(visitNo(3), kToday.addDays(1), QStringLiteral("AH00000009926"))});
        QVERIFY(must(keeper.look()));
        QVERIFY(!must(keeper.look()));
        must(press.shelf.use(QString::fromLatin1(kReuseBook), clock.now()));
        const auto sent = must(reusableHere(press.shelf, visitNo(2), press.seed));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().seenBy, QStringLiteral("B2001"));
        QCOMPARE(sent.first().visit, visitNo(1));
        QVERIFY(must(reusableHere(press.shelf, visitNo(3), press.seed)).isEmpty());
        // The day is over: nobody needs it any more.
        clock.advance(Instant(3) * 24 * 3'600'000);
        QVERIFY(must(keeper.look()));
        must(press.shelf.use(QString::fromLatin1(kReuseBook), clock.now()));
        QVERIFY(must(reusableHere(press.shelf, visitNo(2), press.seed)).isEmpty());
    }

    void onlyTheComingDaysGoDown()
    {
        int asked = 0;
        const auto earlierOf = [&asked](const QString &number) {
            ++asked;
            Visit earlier;
            earlier.id = visitNo(1'000);
            earlier.day = QDate(2026, 3, 12);
            earlier.fileNumber = number;
            earlier.fields.insert(QStringLiteral("dateOfBirth"), QStringLiteral("1990-05-17"));
            const QString kind = QStringLiteral("addressProof");
            earlier.documents.insert(kind, DocumentScanned{kind, document(kind).pages, {}});
            earlier.checks.insert(QStringLiteral("document:") + kind, QStringLiteral("PASS"));
            earlier.signoffs = {Signoff{}, Signoff{}};
            return QList<Visit>{earlier};
        };
        QList<Visit> listed;
        for (int day = -1; day <= kReuseDaysAhead + 1; ++day) {
            Visit visit;
            visit.id = visitNo(day + 1);
            visit.day = kToday.addDays(day);
            visit.fields = {{QStringLiteral("previousFileNo"), kNumber},
                            {QStringLiteral("dateOfBirth"), QStringLiteral("1990-05-17")}};
            listed.append(visit);
        }
        const auto ahead = reusableAhead(listed, kToday, earlierOf);
        QCOMPARE(ahead.size(), kReuseDaysAhead + 1);
        QCOMPARE(asked, kReuseDaysAhead + 1);
        QVERIFY(!ahead.contains(visitNo(0)) && ahead.contains(visitNo(1)));
    }
};

QTEST_GUILESS_MAIN(tst_ReuseBook)
#include "tst_ReuseBook.moc"
