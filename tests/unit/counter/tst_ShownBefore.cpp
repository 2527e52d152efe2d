// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kNumber = QStringLiteral("AH00000001226");

Checklist::Row rowOf(const Checklist &list, const QString &document)
{
    for (const Checklist::Row &row : list.rows())
        if (row.item == Checklist::Document && row.key == document)
            return row;
    return {};
}

} // namespace

/// Counter A sees which documents were shown at an earlier application.
class TestShownBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileNumberOnTheFormBringsItBack()
    {
        OpenCase a(QStringLiteral("passport.ordinary.reissue"));
        const Checklist &list = *a.capture().checklist();
        const QString document = list.nextDocument();
        QVERIFY(!document.isEmpty());
        const QString before = rowOf(list, document).detail;
        int asked = 0;
        a.kendra.at(QStringLiteral("A-01")).post->shownBefore = [&](const Visit &visit) {
            ++asked;
            const ReusableDocument seen{document, {CapturedPage{}},   VisitId(),
                                        kNumber,  QDate(2026, 3, 12), QStringLiteral("B2001")};
            return visit.fields.value(QStringLiteral("previousFileNo")) == kNumber ? QList<ReusableDocument>{seen}
                                                                                   : QList<ReusableDocument>();
        };
        a.capture().enter(QStringLiteral("previousFileNo"), kNumber);
        QTRY_VERIFY(rowOf(list, document).detail.contains(kNumber));
        const QString detail = rowOf(list, document).detail;
        QVERIFY2(detail.contains(QLatin1String("12-03-2026")) && detail.contains(QLatin1String("B2001")),
                 qPrintable(detail));
        QVERIFY(detail.startsWith(before));
        // It stays to be done, and nothing is looked up again for another answer.
        QCOMPARE(rowOf(list, document).state, Checklist::Open);
        const int looked = asked;
        a.capture().enter(QStringLiteral("villageTownCity"), QStringLiteral("MANDVI"));
        QTRY_COMPARE(a.visit().fields.value(QStringLiteral("villageTownCity")), QStringLiteral("MANDVI"));
        QCOMPARE(asked, looked);
        a.capture().enter(QStringLiteral("previousFileNo"), QString());
        QTRY_VERIFY(!rowOf(list, document).detail.contains(kNumber));
    }
};

QTEST_MAIN(TestShownBefore)
#include "tst_ShownBefore.moc"
