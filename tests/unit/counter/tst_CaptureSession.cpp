// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/devices/PhotoThresholds.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kA = QStringLiteral("A-01");
const QString kName = QStringLiteral("fatherName");

} // namespace

class tst_CaptureSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRecordedTwoSecondsAfterTheLastKey()
    {
        OpenCase a;
        const QString before = a.visit().fields.value(kName);
        a.capture().typed(kName, QStringLiteral("SUR"));
        a.kendra.pass(1'000);
        a.capture().typed(kName, QStringLiteral("SURESH"));
        a.kendra.pass(1'500);
        QCOMPARE(a.visit().fields.value(kName), before);
        a.kendra.pass(600);
        QCOMPARE(a.visit().fields.value(kName), QStringLiteral("SURESH"));
    }

    void sixtyEditsAreUndoneOneByOne()
    {
        OpenCase a;
        const QString first = a.visit().fields.value(kName);
        constexpr int kEdits = 60;
        for (int i = 0; i < kEdits; ++i)
            a.capture().enter(kName, QStringLiteral("SURESH ") + QString(i, QLatin1Char('A')));
        for (int i = kEdits - 2; i >= 0; --i) {
            a.capture().undo();
            QCOMPARE(a.visit().fields.value(kName), QStringLiteral("SURESH ") + QString(i, QLatin1Char('A')));
        }
        a.capture().undo();
        QCOMPARE(a.visit().fields.value(kName), first);
        QVERIFY(!a.capture().canUndo());
    }

    void aChangedFieldShowsWhatTheFormSaid()
    {
        OpenCase a;
        a.capture().enter(kName, QStringLiteral("SURESH YADAV"));
        FormModel &form = *a.desk().view()->form();
        QCOMPARE(form.differences(), 1);
        bool seen = false;
        for (int row = 0; row < form.rowCount(); ++row)
            if (form.data(form.index(row), FormModel::Id).toString() == kName) {
                seen = true;
                QVERIFY(form.data(form.index(row), FormModel::Difference)
                            .toString()
                            .contains(QStringLiteral("RAMESH YADAV")));
            }
        QVERIFY(seen);
        a.capture().undo();
        QCOMPARE(form.differences(), 0);
    }

    void aFieldKeepsItsRowWhileAnotherOneChanges()
    {
        OpenCase a;
        FormModel &form = *a.desk().view()->form();
        QSignalSpy reset(&form, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&form, &QAbstractItemModel::rowsRemoved);
        a.capture().enter(kName, QStringLiteral("SURESH YADAV"));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 0);
    }

    void aFeeIsTakenOnceAndOnlyWhenRecorded()
    {
        OpenCase a;
        QVERIFY(a.capture().fee()->isDue());
        QSignalSpy collected(a.capture().fee(), &FeeTask::collected);
        a.capture().fee()->collect(FeeTask::Card);
        QVERIFY(a.visit().payments.isEmpty());
        QVERIFY(a.kendra.until([&] { return !a.capture().fee()->busy(); }));
        QCOMPARE(collected.size(), 1);
        QCOMPARE(a.visit().payments.size(), 1);
        QVERIFY(!a.capture().fee()->isDue());
        a.capture().fee()->collect(FeeTask::Cash);
        QCOMPARE(a.visit().payments.size(), 1);
    }

    void whoScansOnAfterTheLastPaperIsTold()
    {
        OpenCase a;
        CaptureSession &capture = a.capture();
        for (int papers = 0; !capture.checklist()->nextDocument().isEmpty() && papers < 20; ++papers) {
            capture.scanNext();
            QVERIFY(a.desk().messages()->text().isEmpty());
            QVERIFY(a.kendra.until([&] { return !capture.scanning()->busy(); }));
        }
        QVERIFY(capture.checklist()->nextDocument().isEmpty());
        const QStringList before = a.visit().documents.keys();
        QVERIFY(!before.isEmpty());
        capture.scanNext();
        QVERIFY(!capture.scanning()->busy());
        QVERIFY(!a.desk().messages()->text().isEmpty());
        QCOMPARE(a.visit().documents.keys(), before);
    }

    void aFingerThatCannotBeTakenIsRecordedWithItsReason()
    {
        OpenCase a;
        a.capture().fingers()->except(4, QStringLiteral("BANDAGED"));
        a.capture().fingers()->take();
        QVERIFY(a.kendra.until([&] { return !a.visit().fingers.isEmpty(); }));
        QCOMPARE(a.visit().fingers.size(), 10);
        for (const CapturedFinger &finger : a.visit().fingers)
            QCOMPARE(finger.exception, finger.position == 4 ? QStringLiteral("BANDAGED") : QString());
    }

    void thePhotosThresholdsAreTheServicesAndTheShippedRules()
    {
        using enum FaceMeasure;
        const QDate today(2026, 11, 23);
        ServiceDefinition service;
        QCOMPARE(photoThresholds(&service, QDate(1990, 1, 1), today), shippedPhotoThresholds().value("adult"));
        QCOMPARE(photoThresholds(&service, QDate(2024, 11, 24), today), shippedPhotoThresholds().value("infant"));
        QCOMPARE(photoThresholds(&service, QDate(2023, 11, 23), today), shippedPhotoThresholds().value("adult"));
        QCOMPARE(photoThresholds(nullptr, {}, today), shippedPhotoThresholds().value("adult"));
        service.captures.photoInfantBelowAge = 5;
        service.captures.photoThresholds = {{"adult", {{"Sharpness", 20}}}, {"infant", {{"NoShadows", 0}}}};
        const FaceScores adult = photoThresholds(&service, QDate(1990, 1, 1), today);
        QCOMPARE(adult.value(Sharpness), 20);
        QCOMPARE(adult.value(NoShadows), 50);
        const FaceScores infant = photoThresholds(&service, QDate(2023, 11, 23), today);
        QCOMPARE(infant.value(NoShadows), 0);
        QVERIFY(!infant.contains(EyesOpen));
    }

    void aCaseIsServedAlthoughItsDevicesAreDifficult()
    {
        OpenCase a(QStringLiteral("passport.ordinary.fresh"), QStringLiteral("difficult"));
        a.kendra.at(kA).serve->start(11);
        const bool served = a.kendra.until([&] { return a.visit().stepId == QLatin1String("B"); });
        QVERIFY2(served, qPrintable(a.desk().messages()->text()));
    }
};

QTEST_MAIN(tst_CaptureSession)
#include "tst_CaptureSession.moc"
