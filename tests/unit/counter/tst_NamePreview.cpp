// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

NamePreview &names(OpenCase &a)
{
    return *a.capture().names();
}

} // namespace

class tst_NamePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneStandsBesideTheName()
    {
        OpenCase a;
        QVERIFY(names(a).shown());
        const QStringList lines = names(a).zone().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), QString("P<INDYADAV<<RAVI<KUMAR<<<<<<<<<<<<<<<<<<<<<<"));
        QVERIFY(lines.last().contains("IND8410249M"));
        QCOMPARE(names(a).warning(), QString());
        QCOMPARE(names(a).suggestion(), QString());
    }

    void aNameWithoutRoomIsWarnedOf()
    {
        OpenCase a;
        a.capture().enter("givenName", "VENKATANARASIMHARAJUVARIPETA CHINNASWAMY MUTHUSWAMY");
        QVERIFY(!names(a).warning().isEmpty());
        QCOMPARE(names(a).zone().split('\n').first(), QString("P<INDYADAV<<VENKATANARASIMHARAJUVARIPETA<C<M"));
        a.capture().enter("givenName", "RAVI");
        QCOMPARE(names(a).warning(), QString());
    }

    void aTakenSuggestionKeepsOldValueNewValueWhoAndWhy()
    {
        OpenCase a;
        a.capture().enter("givenName", "RABI KUMAR");
        QCOMPARE(names(a).suggestion(), QString("RAVI KUMAR YADAV"));
        names(a).take();
        QCOMPARE(a.visit().fields.value("givenName"), QString("RAVI KUMAR"));
        QCOMPARE(a.visit().fields.value("surname"), QString("YADAV"));
        QCOMPARE(a.visit().before.value("givenName"), QString("RAVI KUMAR"));
        QCOMPARE(names(a).suggestion(), QString());
    }

    void aCertificateHasNoZone()
    {
        OpenCase a(QStringLiteral("passport.pcc"));
        QVERIFY(!names(a).shown());
    }

    void anAadhaarNumberNeverReachesTheJournalWhole()
    {
        OpenCase a;
        a.capture().typed("aadhaar", "9999 4105");
        a.kendra.pass(5'000);
        QCOMPARE(a.visit().fields.value("aadhaar"), QString());
        a.capture().enter("aadhaar", "9999 4105 7059"); // its check digit is wrong
        QCOMPARE(a.visit().fields.value("aadhaar"), QString());
        QVERIFY(!a.desk().messages()->text().isEmpty());
        a.capture().enter("aadhaar", "9999 4105 7058");
        QCOMPARE(a.visit().fields.value("aadhaar"), QString("XXXXXXXX7058"));
    }
};

QTEST_MAIN(tst_NamePreview)
#include "tst_NamePreview.moc"
