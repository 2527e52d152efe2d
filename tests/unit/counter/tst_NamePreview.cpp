// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kA = QStringLiteral("A-01");

/// One counter A with RAVI KUMAR YADAV (रवि कुमार यादव) on its screen.
struct AtA
{
    explicit AtA(const QString &service = QStringLiteral("passport.ordinary.fresh"))
        : kendra({KendraType::Psk, {kA}, QStringLiteral("instant"), true, {}}), id(kendra.arrive(service))
    {
        if (!kendra.signIn(kA))
            qFatal("sign-in");
        desk().callNext();
        if (!kendra.until([this] { return desk().moment() == CounterDesk::Called; }))
            qFatal("call: %s", qPrintable(desk().messages()->text()));
        desk().startService();
    }

    CounterDesk &desk() { return *kendra.at(kA).desk; }
    CaptureSession &capture() { return *desk().capture(); }
    NamePreview &names() { return *capture().names(); }
    Visit visit() { return kendra.visit(kA, id); }

    SmallKendra kendra;
    VisitId id;
};

} // namespace

class tst_NamePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneStandsBesideTheName()
    {
        AtA a;
        QVERIFY(a.names().shown());
        const QStringList lines = a.names().zone().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), QString("P<INDYADAV<<RAVI<KUMAR<<<<<<<<<<<<<<<<<<<<<<"));
        QVERIFY(lines.last().contains("IND8410249M"));
        QCOMPARE(a.names().warning(), QString());
        QCOMPARE(a.names().suggestion(), QString());
    }

    void aNameWithoutRoomIsWarnedOf()
    {
        AtA a;
        a.capture().enter("givenName", "VENKATANARASIMHARAJUVARIPETA CHINNASWAMY MUTHUSWAMY");
        QVERIFY(!a.names().warning().isEmpty());
        QCOMPARE(a.names().zone().split('\n').first(), QString("P<INDYADAV<<VENKATANARASIMHARAJUVARIPETA<C<M"));
        a.capture().enter("givenName", "RAVI");
        QCOMPARE(a.names().warning(), QString());
    }

    void aTakenSuggestionKeepsOldValueNewValueWhoAndWhy()
    {
        AtA a;
        a.capture().enter("givenName", "RABI KUMAR");
        QCOMPARE(a.names().suggestion(), QString("RAVI KUMAR YADAV"));
        a.names().take();
        QCOMPARE(a.visit().fields.value("givenName"), QString("RAVI KUMAR"));
        QCOMPARE(a.visit().fields.value("surname"), QString("YADAV"));
        QCOMPARE(a.visit().before.value("givenName"), QString("RAVI KUMAR"));
        QCOMPARE(a.names().suggestion(), QString());
    }

    void aCertificateHasNoZone()
    {
        AtA a(QStringLiteral("passport.pcc"));
        QVERIFY(!a.names().shown());
    }

    void anAadhaarNumberNeverReachesTheJournalWhole()
    {
        AtA a;
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
