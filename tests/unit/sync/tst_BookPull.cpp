// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../offline-sync/books/BookAnswers.h"
#include "BookKit.h"

#include <seva/sync/BookPull.h>
#include <seva/sync/Messages.h>

#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

QString codeOf(const Fault &why)
{
    return why.code;
}
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result.ok() ? QStringLiteral("ok") : codeOf(result.fault());
}

/// A shelf above and one below, and the questions between them one by one.
struct Line
{
    Line()
    {
        BookPullOptions options;
        options.askEvery = 1'000;
        pull = std::make_unique<BookPull>(*below, random, options);
    }
    Published publish(const Manuscript &text)
    {
        const auto published = publishBook(*above, press.signer, kKind, text.files, {}, now);
        if (!published.ok())
            qFatal("%s %s", qPrintable(published.fault().code), qPrintable(published.fault().subject));
        return *published;
    }
    /// One question and its answer, as `change` leaves it; false when nothing is asked before `until`.
    bool step(Instant until, const std::function<void(Result<HttpResponse> &)> &change = {})
    {
        now = std::max(now, std::min(pull->wakeAt(), until));
        const std::optional<HttpRequest> request = pull->next(now);
        if (!request)
            return false;
        asked.append(request->target);
        Result<HttpResponse> response = answerAboutBooks(*above, *request);
        if (change)
            change(response);
        if (response.ok())
            received += response->body.size();
        pull->answered(response, now);
        return true;
    }
    void drain(const std::function<void(Result<HttpResponse> &)> &change = {})
    {
        for (const Instant until = now + 3'000; now < until && step(until, change);)
            continue;
    }
    BookState state() const
    {
        for (const BookState &each : pull->states())
            if (each.kind == kKind)
                return each;
        return {};
    }
    int pieces() const
    {
        return int(std::count_if(asked.begin(), asked.end(), [](const QByteArray &a) { return a.contains('?'); }));
    }

    Press press;
    QTemporaryDir top;
    QTemporaryDir bottom;
    std::unique_ptr<BookShelf> above = press.shelf(top.path());
    std::unique_ptr<BookShelf> below = press.shelf(bottom.path());
    SeededRandom random{7};
    std::unique_ptr<BookPull> pull;
    Instant now = 1'000'000;
    QList<QByteArray> asked;
    qint64 received = 0;
};

} // namespace

class tst_BookPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Only what changed travels, and what was installed with the program does not.
    void onlyWhatIsLackingIsFetched()
    {
        Line line;
        Manuscript text;
        for (int n = 0; n < 20; ++n)
            text.write(QStringLiteral("fees/%1.json").arg(n), QByteArray(2'000, char('a' + n)));
        Manuscript installed;
        installed.write("fees/old.json", QByteArray(2'000, 'a'));
        line.below->borrow(kKind, installed.dir.path());
        line.publish(text);
        line.drain();
        QCOMPARE(line.pieces(), 19);
        QCOMPARE(line.below->held(kKind)->version, 1);
        line.asked.clear();
        line.received = 0;
        text.write("fees/3.json", "another fee");
        const Published second = line.publish(text);
        QCOMPARE(second.changed, 1);
        line.drain();
        QCOMPARE(line.pieces(), 1);
        QVERIFY2(line.received < 4'000, qPrintable(QString::number(line.received)));
        QCOMPARE(read(line.below->folderOf(*line.below->held(kKind)) + "/fees/3.json"), "another fee");
        QCOMPARE(read(line.below->folderOf(*line.below->held(kKind)) + "/fees/4.json"), QByteArray(2'000, 'e'));
    }

    void publishingTheSameAgainIsNoNewVersion()
    {
        Line line;
        Manuscript text;
        text.write("a", "1");
        QVERIFY(line.publish(text).fresh);
        QVERIFY(!line.publish(text).fresh);
        QCOMPARE(line.above->held(kKind)->version, 1);
    }

    /// A cut in the middle of a file costs at most the piece that was under way, also when the program is another.
    void aCutGoesOnWhereItWas()
    {
        Line line;
        Manuscript text;
        QByteArray large;
        for (int n = 0; large.size() < (3 << 20); ++n)
            large += QByteArray::number(n);
        text.write("trust.bin", large);
        line.publish(text);
        int answers = 0;
        line.drain([&](Result<HttpResponse> &response) {
            if (++answers > 6)
                response = fault("test.cut");
        });
        QVERIFY(!line.below->held(kKind));
        BookPullOptions options;
        line.pull = std::make_unique<BookPull>(*line.below, line.random, options);
        line.drain();
        QCOMPARE(line.below->held(kKind)->version, 1);
        QVERIFY2(line.received < large.size() + 4'000, qPrintable(QString::number(line.received)));
        QCOMPARE(read(line.below->folderOf(*line.below->held(kKind)) + "/trust.bin"), large);
    }

    void alteredFilesAreThrownAwayAndFetchedAgain()
    {
        Line line;
        Manuscript text;
        text.write("a.json", QByteArray(1'000, 'a'));
        line.publish(text);
        bool altered = false;
        line.drain([&](Result<HttpResponse> &response) {
            if (response.ok() && response->body.startsWith("aaa") && !std::exchange(altered, true))
                response->body[500] = 'b';
        });
        QVERIFY(altered);
        QCOMPARE(read(line.below->folderOf(*line.below->held(kKind)) + "/a.json"), QByteArray(1'000, 'a'));
    }

    void aPieceThatIsTooLongOrEmptyIsNotKept()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray(2'000, 'a')}) {
            Line line;
            Manuscript text;
            text.write("a.json", QByteArray(1'000, 'a'));
            line.publish(text);
            line.drain([&](Result<HttpResponse> &response) {
                if (response.ok() && response->body.startsWith("aaa"))
                    response->body = body;
            });
            QVERIFY(!line.below->held(kKind));
            QCOMPARE(line.below->arrived(kKind, line.above->held(kKind)->files.first()), 0);
        }
    }

    /// The peer publishes anew while its older book is on its way down.
    void aNewerBookInTheMiddleIsFetchedInstead()
    {
        Line line;
        Manuscript text;
        text.write("a.json", QByteArray(1'000, 'a'));
        text.write("b.json", QByteArray(1'000, 'b'));
        line.publish(text);
        int answers = 0;
        line.drain([&](Result<HttpResponse> &) {
            if (++answers == 3) {
                text.write("b.json", QByteArray(1'000, 'c'));
                line.publish(text);
            }
        });
        QCOMPARE(line.below->held(kKind)->version, 2);
        QCOMPARE(read(line.below->folderOf(*line.below->held(kKind)) + "/b.json"), QByteArray(1'000, 'c'));
    }

    /// What is older never takes the place of what is newer: neither of an older book nor of a key that was replaced.
    void noWayBack()
    {
        Line line;
        Manuscript text;
        text.write("a", "1");
        line.publish(text);
        const QByteArray first = line.above->heldBytes(kKind);
        text.write("a", "2");
        line.publish(text);
        const QByteArray second = line.above->heldBytes(kKind);
        line.drain();
        QCOMPARE(line.below->held(kKind)->version, 2);
        // A peer that names a high version and gives the first book.
        const auto lie = [&](Result<HttpResponse> &response) {
            QByteArray newest = answerAboutBooks(*line.above, HttpRequest{"GET", "/v1/books", {}, {}, {}}).body;
            if (response->body == newest)
                response->body.replace(QByteArray::fromHex("0202"), QByteArray::fromHex("0209"));
            else
                response->body = first;
        };
        line.drain(lie);
        QCOMPARE(line.below->heldBytes(kKind), second);
        QCOMPARE(line.state().kept->code, "sync.book-older");
        QCOMPARE(codeOf(line.below->hold(kKind, first)), "sync.book-older");
        // After a restart, too: what is known is on the disk.
        const auto again = line.press.shelf(line.bottom.path());
        QCOMPARE(codeOf(again->hold(kKind, first)), "sync.book-older");
        // Another book under the same version.
        Book twin = *line.above->held(kKind);
        twin.issued += 1;
        QCOMPARE(codeOf(again->hold(kKind, encodeBook(twin, line.press.signer))), "sync.book-differs");
    }

    /// A book that the reader refuses is kept beside, the one before stays in use, and the next one is taken.
    void whatTheReaderRefusesIsNotUsed()
    {
        Line line;
        QStringList taken;
        line.pull->reads(kKind, [&](const QString &folder) -> Result<std::function<void()>> {
            const QByteArray text = read(folder + "/a");
            if (text.startsWith("bad"))
                return fault("test.bad", QString::fromLatin1(text));
            return std::function<void()>([&taken, text] { taken.append(QString::fromLatin1(text)); });
        });
        Manuscript text;
        for (const char *content : {"one", "bad two", "three"}) {
            text.write("a", content);
            line.publish(text);
            line.drain();
            if (content[0] != 'b')
                continue;
            QCOMPARE(line.state().inUse, 1);
            QCOMPARE(line.state().coming, 2);
            QCOMPARE(line.state().kept->code, "test.bad");
            QCOMPARE(read(line.below->folderOf(*line.below->used(kKind)) + "/a"), "one");
        }
        QCOMPARE(taken, (QStringList{"one", "three"}));
        QCOMPARE(line.state().inUse, 3);
        QCOMPARE(line.state().coming, 0);
        QVERIFY(!line.state().kept);
        QVERIFY(line.state().since >= 1'000'000);
    }

    /// A newer program takes at its start what the older one refused.
    void whatWasRefusedIsTriedAgainAtTheNextStart()
    {
        Line line;
        const auto never = [](const QString &) -> Result<std::function<void()>> { return fault("test.bad"); };
        const auto always = [](const QString &) -> Result<std::function<void()>> {
            return std::function<void()>([] {});
        };
        line.pull->reads(kKind, never);
        Manuscript text;
        text.write("a", "1");
        line.publish(text);
        line.drain();
        QVERIFY(!line.below->used(kKind));
        BookPull newer(*line.below, line.random);
        newer.reads(kKind, always);
        newer.begin(line.now);
        QCOMPARE(line.below->used(kKind)->version, 1);
    }

    /// For programs that only want a folder; also where one stood before there was a book, or the link was lost.
    void theLinkFollowsTheBookInUse()
    {
        Line line;
        const QString current = line.bottom.filePath(kKind + "/current");
        QVERIFY(QDir().mkpath(current));
        const auto always = [](const QString &) -> Result<std::function<void()>> {
            return std::function<void()>([] {});
        };
        line.pull->reads(kKind, always);
        Manuscript text;
        for (const char *content : {"one", "two", "three"}) {
            text.write("a", content);
            line.publish(text);
            line.drain();
            QCOMPARE(read(current + "/a"), content);
        }
        QCOMPARE(QDir(line.bottom.filePath(kKind)).entryList({"[0-9]*"}, QDir::Dirs), QStringList{"3"});
        QVERIFY(QFile::remove(current));
        BookPull again(*line.below, line.random);
        again.reads(kKind, always);
        again.begin(line.now);
        QCOMPARE(read(current + "/a"), "three");
    }

    void progressIsTold()
    {
        Line line;
        line.pull->reads(kKind,
                         [](const QString &) -> Result<std::function<void()>> { return std::function<void()>([] {}); });
        Manuscript text;
        for (int n = 0; n < 5; ++n)
            text.write(QStringLiteral("%1.json").arg(n), QByteArray::number(n));
        line.publish(text);
        QStringList seen;
        while (line.step(line.now + 3'000) && line.state().inUse == 0)
            seen.append(QStringLiteral("%1/%2").arg(line.state().arrived).arg(line.state().files));
        QCOMPARE(seen, (QStringList{"0/0", "0/5", "1/5", "2/5", "3/5", "4/5"}));
    }

    void aClockSetBackDoesNotStopIt()
    {
        Line line;
        line.drain();
        line.now -= 26LL * 3'600 * 1'000;
        (void)line.step(line.now);
        Manuscript text;
        text.write("a", "1");
        line.publish(text);
        line.drain();
        QCOMPARE(line.below->held().value(kKind), 1);
    }

    /// A file of the book in use that the disk lost is fetched again after the next start.
    void damagedFilesAreMended()
    {
        Line line;
        Manuscript text;
        text.write("a", "right");
        text.write("b", "other");
        line.publish(text);
        line.drain();
        const QString file = line.below->folderOf(*line.below->held(kKind)) + "/a";
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("wrong");
        broken.close();
        line.pull = std::make_unique<BookPull>(*line.below, line.random);
        line.drain();
        QCOMPARE(read(file), "right");
    }
};

QTEST_GUILESS_MAIN(tst_BookPull)
#include "tst_BookPull.moc"
