// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"
#include "SmallKendra.h"

#include <seva/drivers/ReadingScanner.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

/// Delivers one page, at once.
class OnePage : public DocumentScanner
{
public:
    OnePage(const Picture &picture, Clock &clock, Alarms &alarms)
        : DocumentScanner(DeviceKind::DocumentScanner, QStringLiteral("one page"), clock, alarms), m_picture(picture)
    {
        setState(DeviceState::Ready);
    }
    QList<ScanSource> sources() const override { return {ScanSource::Flatbed}; }
    RequestId scan(const ScanRequest &request) override
    {
        return beginExclusive(request.context, [this](RequestId id) {
            later(id, milliseconds(1), [this, id] {
                ScannedPage page;
                page.number = 1;
                page.picture = m_picture;
                page.original = m_picture;
                Q_EMIT pageScanned(id, page);
                if (conclude(id))
                    Q_EMIT captured(id, ScanBatch{{page}, 0});
            });
        });
    }

protected:
    void abandon(RequestId) override {}
    void check(RequestId request) override { checked(request); }

private:
    Picture m_picture;
};

/// Says what it is told to say.
class ToldInspector : public PageInspector
{
public:
    explicit ToldInspector(const Result<InspectedPage> &answer) : m_answer(answer) {}
    Result<InspectedPage> inspect(const Picture &, int) override { return m_answer; }

private:
    Result<InspectedPage> m_answer;
};

Picture pictureOf(const QImage &image, int dpi)
{
    return {encoded(image, "JPG", 85), QStringLiteral("image/jpeg"), image.width(), image.height(), dpi};
}

/// Counter A with a scanner of its own, and the first document of the checklist.
struct AtScanner : OpenCase
{
    AtScanner(const Picture &picture, std::unique_ptr<PageInspector> inspector)
    {
        CounterPost &post = *kendra.at(QStringLiteral("A-01")).post;
        inner = std::move(post.devices.scanner);
        post.devices.scanner = withReading(std::make_unique<OnePage>(picture, kendra.clock, *kendra.alarms),
                                           std::move(inspector), kendra.clock, *kendra.alarms);
        context = std::make_unique<CaseContext>(post, messages);
        task = std::make_unique<ScanTask>(*context);
        context->open(id);
        document = capture().checklist()->nextDocument();
    }
    ~AtScanner() { task.reset(); }

    void scan()
    {
        task->scan(document);
        kendra.pass(5);
    }
    bool recorded() { return visit().documents.contains(document); }
    /// What the vault holds of the page.
    QByteArray kept()
    {
        const auto page = visit().documents.value(document).pages.value(0);
        const auto bytes = kendra.at(QStringLiteral("A-01")).runtime->visits().vault().open(id, page.digest);
        return bytes ? *bytes : QByteArray();
    }

    std::unique_ptr<DocumentScanner> inner;
    MessageLine messages;
    std::unique_ptr<CaseContext> context;
    std::unique_ptr<ScanTask> task;
    QString document;
};

} // namespace

/// Counter A scans: what may show an Aadhaar number in the clear is masked before it is kept, or somebody looks at it.
class tst_ScanTask : public QObject
{
    Q_OBJECT

    static InspectedPage page(const QByteArray &bytes, const char *kind, int masked)
    {
        InspectedPage out;
        out.picture = {bytes, QStringLiteral("image/jpeg"), 10, 10, 200};
        out.findings.kind = QLatin1String(kind);
        out.findings.masked = masked;
        return out;
    }
    static constexpr int kWait = 120'000;

private Q_SLOTS:
    void theVaultNeverHoldsTheNumber()
    {
        Papers papers(12);
        const QString number = papers.aadhaarNumber();
        const QImage card = papers.aadhaar(number, QStringLiteral("hi"), 200);
        auto inspector = PageInspector::load({QStringLiteral("eng"), {}, milliseconds(kWait)});
        QVERIFY(inspector);
        AtScanner at(pictureOf(card, 200), std::move(*inspector));
        at.scan();
        QTRY_VERIFY_WITH_TIMEOUT(at.recorded(), kWait);
        const QImage kept = QImage::fromData(at.kept());
        QCOMPARE(kept.size(), card.size());
        const QRect first = papers.firstEight();
        for (int y = first.top(); y <= first.bottom(); ++y) {
            for (int x = first.left(); x <= first.right(); ++x)
                QVERIFY(qGray(kept.pixel(x, y)) < 40);
        }
        // A masked picture is no other picture: the name is still there.
        QVERIFY(qGray(kept.pixel(first.left(), first.top() - 5 * first.height())) > 100);
        QVERIFY(!at.task->held());
    }
    void aCardWithoutANumberIsLookedAt()
    {
        AtScanner at({"raw", QStringLiteral("image/jpeg"), 10, 10, 200},
                     std::make_unique<ToldInspector>(page("looked at", "aadhaar", 0)));
        at.scan();
        QTRY_VERIFY(at.task->held());
        QVERIFY(!at.recorded());
        QVERIFY(at.task->heldWhy().contains(u"Aadhaar"));
        // Whoever takes over reads it in the own language.
        QSignalSpy told(at.task.get(), &ScanTask::changed);
        QVERIFY(at.kendra.at(QStringLiteral("A-01")).languages->choose(QStringLiteral("hi")));
        QVERIFY(!told.isEmpty());
        // No other scan begins, and only a reason of the list keeps it.
        at.task->scan(at.document);
        at.task->keepHeld(QStringLiteral("WHATEVER"));
        QVERIFY(at.task->held());
        at.task->keepHeld(QStringLiteral("NO_NUMBER"));
        QTRY_VERIFY(at.recorded());
        QVERIFY(!at.task->held());
        QCOMPARE(at.kept(), QByteArray("looked at"));
        // Who said what, for counter B and whoever audits: a code, no number and no picture.
        const DocumentScanned scan = at.visit().documents.value(at.document);
        QCOMPARE(scan.operatorId, QStringLiteral("A1001"));
        QCOMPARE(scan.pages.first().looked, QStringLiteral("NO_NUMBER"));
    }
    void whatWasReadIsHandedOnWithTheRecord()
    {
        InspectedPage found = page("a card", "pan", 0);
        found.findings.kindConfidence = 91;
        found.findings.fields = {{QStringLiteral("number"), QStringLiteral("ABCPS1234K"), 88}};
        AtScanner at({"raw", QStringLiteral("image/jpeg"), 10, 10, 200}, std::make_unique<ToldInspector>(found));
        QList<ReadPage> read;
        connect(at.task.get(), &ScanTask::read, this, [&](const QString &document, const QList<ReadPage> &pages) {
            QVERIFY(at.recorded());
            QCOMPARE(document, at.document);
            read = pages;
        });
        at.scan();
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.first().kind, QStringLiteral("pan"));
        QCOMPARE(read.first().confidence, 91);
        QCOMPARE(read.first().values.size(), 1);
        QCOMPARE(read.first().values.first().value, QStringLiteral("ABCPS1234K"));
        // Thrown away pages tell nothing of themselves later.
        at.task->discard();
        QCOMPARE(at.task->pagesKept(), 0);
    }
    void whatCouldNotBeReadIsLookedAtOrThrownAway()
    {
        const Fault late{QStringLiteral("vision.text-late"), QStringLiteral("1 ms")};
        AtScanner at({"raw", QStringLiteral("image/jpeg"), 10, 10, 200}, std::make_unique<ToldInspector>(late));
        at.scan();
        QTRY_VERIFY(at.task->held());
        at.task->discard();
        QVERIFY(!at.task->held());
        QVERIFY(!at.recorded());
        QCOMPARE(at.task->pagesKept(), 0);
    }
    void otherPapersAreKeptAsTheyAre()
    {
        AtScanner at({"raw", QStringLiteral("image/jpeg"), 10, 10, 200},
                     std::make_unique<ToldInspector>(page("a bill", "other", 0)));
        at.scan();
        QTRY_VERIFY(at.recorded());
        QCOMPARE(at.kept(), QByteArray("a bill"));
        QCOMPARE(at.visit().documents.value(at.document).pages.first().looked, QString());
    }
};

QTEST_MAIN(tst_ScanTask)
#include "tst_ScanTask.moc"
