// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kReissue = QStringLiteral("passport.ordinary.reissue");
const QString kFirst = QStringLiteral("P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<");
const QString kSecond = QStringLiteral("Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0");

/// Sees a face on the last of so many pictures it is given, another one than ours.
class PageFaces : public FaceComparer
{
public:
    PageFaces(Clock &clock, Alarms &alarms)
        : FaceComparer(DeviceKind::FaceComparer, QStringLiteral("pages"), clock, alarms)
    {
        setState(DeviceState::Ready);
    }
    RequestId compare(const FaceComparisonRequest &request) override
    {
        references.append(request.reference);
        return beginExclusive(request.context, [this](RequestId id) {
            later(id, milliseconds(1), [this, id, seen = references.size() == wanted] {
                if (!seen)
                    fail(id, {QStringLiteral("vision.no-face-to-compare"), QStringLiteral("2")});
                else if (conclude(id))
                    Q_EMIT compared(id, {0.1, FaceBand::NoMatch, clock().now()});
            });
        });
    }
    QList<QByteArray> references;
    qsizetype wanted = 1;

protected:
    void abandon(RequestId) override {}
    void check(RequestId request) override { checked(request); }
};

} // namespace

/// An old passport without a chip: the photograph taken here beside the one printed on its scanned page.
class TestPageFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheChipAScannedPageIsComparedWith()
    {
        QMap<QString, QString> fields = goodFields();
        // As the two lines have it: where everything agrees, no reason is asked for.
        fields.insert({{"givenName", "ASHA RANI"},
                       {"surname", "SHARMA"},
                       {"dateOfBirth", "1985-02-14"},
                       {"gender", "FEMALE"},
                       {"previousPassportNo", "Z1234567"},
                       {"previousExpiryDate", "2036-06-30"}});
        OpenCase a(kReissue, QStringLiteral("instant"), fields);
        CounterPost &post = *a.kendra.at(QStringLiteral("A-01")).post;
        post.devices.faces = std::make_unique<PageFaces>(a.kendra.clock, *a.kendra.alarms);
        auto &faces = static_cast<PageFaces &>(*post.devices.faces);
        MessageLine messages;
        CaseContext context(post, messages);
        BookletTask task(context);
        context.open(a.id);
        task.without(kFirst, kSecond, "NO_CHIP");
        QCOMPARE(task.moment(), BookletTask::Comparing);
        QCOMPARE(task.faces(), QString()); // there is nothing to compare with
        a.capture().scanning()->scan("IDENTITY_PROOF");
        a.capture().scanning()->scan("OLD_PASSPORT");
        QVERIFY(a.kendra.until([&] { return a.visit().documents.contains("OLD_PASSPORT"); }));
        Q_EMIT context.changed();
        QVERIFY2(task.faces().contains("one on the scanned page"), qPrintable(task.faces()));
        const QList<CapturedPage> pages = a.visit().documents["OLD_PASSPORT"].pages;
        faces.wanted = pages.size();
        a.capture().photo()->take();
        QVERIFY(a.kendra.until([&] { return !a.visit().photo.isEmpty(); }));
        Q_EMIT context.changed();
        QVERIFY(a.kendra.until([&] { return task.faces().contains("look unlike"); }));
        QVERIFY2(task.faces().contains("not measured"), qPrintable(task.faces()));
        QCOMPARE(faces.references.size(), pages.size());
        for (int i = 0; i < pages.size(); ++i)
            QCOMPARE(faces.references[i], *post.visits.vault().open(a.id, pages[i].digest));
        task.record({});
        QVERIFY(a.visit().booklet);
        QCOMPARE(a.visit().booklet->faces, QString("PAGE_NO_MATCH"));
        QCOMPARE(a.visit().booklet->sources, QStringList{"ZONE"});
        QVERIFY2(task.recorded().contains("printed on the scanned page"), qPrintable(task.recorded()));
    }
};

QTEST_MAIN(TestPageFaces)
#include "tst_PageFaces.moc"
