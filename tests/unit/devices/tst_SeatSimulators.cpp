// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <seva/base/Crypto.h>

#include <QRegularExpression>

using namespace seva;

class tst_SeatSimulators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalHoldsTheAmountAndNoCardNumber()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy approved(bench.devices.terminal.get(), &FeeTerminal::approved);
        bench.devices.terminal->charge(feeRequest(QStringLiteral("F-1")));
        bench.advance(1);
        const auto approval = approved[0][1].value<FeeApproval>();
        QCOMPARE(approval.amount, rupees(250'000));
        QCOMPARE(approval.reference, QStringLiteral("F-1"));
        QCOMPARE(approval.approvalCode.size(), 6);
        QCOMPARE(approval.rrn.size(), 12);
        QCOMPARE(approval.lastFour.size(), 4);
        FeeRequest nothing = feeRequest(QStringLiteral("F-2"));
        nothing.amount = rupees(0);
        const RequestId refused = bench.devices.terminal->charge(nothing);
        bench.advance(1);
        QCOMPARE(bench.ending(refused), QStringLiteral("devices.request-refused"));
    }

    void anUnclearPaymentIsFoundAgainByItsReference()
    {
        Bench bench(QStringLiteral("difficult"));
        FeeTerminal &terminal = *bench.devices.terminal;
        const RequestContext context;
        const RequestId declined = terminal.charge(feeRequest(QStringLiteral("F-1")));
        bench.advance(1000);
        QCOMPARE(bench.ending(declined), QStringLiteral("devices.payment-declined"));
        const RequestId unclear = terminal.charge(feeRequest(QStringLiteral("F-2")));
        bench.advance(1000);
        QCOMPARE(bench.ending(unclear), QStringLiteral("devices.payment-unknown"));
        QSignalSpy approved(&terminal, &FeeTerminal::approved);
        const RequestId first = terminal.lookUp(QStringLiteral("F-1"), context);
        bench.advance(10);
        QCOMPARE(bench.ending(first), QStringLiteral("devices.payment-declined"));
        terminal.lookUp(QStringLiteral("F-2"), context);
        bench.advance(10);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved[0][1].value<FeeApproval>().amount, rupees(250'000));
    }

    void aUpiPaymentShowsItsCodeFirst()
    {
        Bench bench(QStringLiteral("normal"));
        QSignalSpy codes(bench.devices.terminal.get(), &FeeTerminal::codeReady);
        FeeRequest request = feeRequest(QStringLiteral("F-1"));
        request.method = FeeMethod::UpiCode;
        const RequestId id = bench.devices.terminal->charge(request);
        bench.advance(100);
        QCOMPARE(codes.size(), 1);
        QVERIFY(codes[0][1].toString().contains(QStringLiteral("am=2500.00")));
        QCOMPARE(bench.endings(id), 0);
        bench.advance(5000);
        QCOMPARE(bench.ending(id), QStringLiteral("done"));
    }

    void theDrawerOpensAndTellsWhenItIsShut()
    {
        Bench bench(QStringLiteral("normal"));
        QSignalSpy closed(bench.devices.drawer.get(), &CashDrawer::drawerClosed);
        bench.devices.drawer->open({});
        bench.advance(200);
        QVERIFY(bench.devices.drawer->isDrawerOpen());
        bench.advance(5000);
        QVERIFY(!bench.devices.drawer->isDrawerOpen());
        QCOMPARE(closed.size(), 1);
    }

    void theApplicantsAnswerCarriesTheDigestOfWhatWasShown()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy answered(bench.devices.applicant.get(), &ApplicantScreen::answered);
        ScreenRequest request;
        request.page.bytes = "page";
        request.digest = "digest";
        for (int i = 0; i < 2; ++i) {
            bench.devices.applicant->ask(request);
            bench.advance(1000);
        }
        QCOMPARE(answered[0][1].value<ScreenAnswer>().choice, ScreenChoice::Disputed);
        QCOMPARE(answered[1][1].value<ScreenAnswer>().choice, ScreenChoice::Confirmed);
        QCOMPARE(answered[1][1].value<ScreenAnswer>().digest, QByteArray("digest"));
    }

    void codesReachTheStationOnlyWhileArmed()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy codes(bench.devices.barcode.get(), &BarcodeReader::codeRead);
        QVERIFY(presentCode(bench.devices, "26-1000007074", Symbology::Code128));
        QCOMPARE(codes.size(), 0);
        bench.devices.barcode->setArmed(true);
        presentCode(bench.devices, "26-1000007074", Symbology::Code128);
        bench.devices.barcode->setArmed(false);
        presentCode(bench.devices, "26-1000007126", Symbology::Code128);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes[0][0].value<Barcode>().bytes, QByteArray("26-1000007074"));
        DeviceSet none;
        QVERIFY(!presentCode(none, "x", Symbology::Qr));
    }

    void theScenesCodesComeOneAfterTheOtherOnceArmed()
    {
        Bench bench(QStringLiteral("difficult"));
        QSignalSpy codes(bench.devices.barcode.get(), &BarcodeReader::codeRead);
        bench.devices.barcode->setArmed(true);
        bench.advance(400);
        QCOMPARE(codes.size(), 1);
        bench.advance(400);
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes[1][0].value<Barcode>().symbology, Symbology::Code128);
    }

    void aCardSignsWithTheRightPinAndLocksAfterThreeWrongOnes()
    {
        Bench bench(QStringLiteral("instant"));
        SmartCardReader &reader = *bench.devices.card;
        QSignalSpy signatures(&reader, &SmartCardReader::digestSigned);
        CardSignRequest request;
        request.digest = QByteArray(32, 'd');
        request.pin = "1234";
        reader.sign(request);
        bench.advance(1);
        QCOMPARE(signatures[0][1].toByteArray().size(), 64);
        request.pin = "0000";
        QStringList endings;
        for (int i = 0; i < 4; ++i) {
            const RequestId id = reader.sign(request);
            bench.advance(1);
            endings << bench.ending(id);
        }
        const QString wrong = QStringLiteral("devices.pin-wrong");
        const QString locked = QStringLiteral("devices.pin-locked");
        QCOMPARE(endings, (QStringList{wrong, wrong, locked, locked}));
        QCOMPARE(reader.card()->pin, PinState::Locked);
    }

    void aPassportGivesTheDataGroupsAskedForAndALinePerCheck()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy done(bench.devices.passport.get(), &PassportReader::captured);
        PassportRequest request;
        request.access.cardAccessNumber = QStringLiteral("123456");
        bench.devices.passport->read(request);
        bench.advance(1);
        const auto reading = done[0][1].value<PassportReading>();
        QCOMPARE(reading.protocol, ChipProtocol::Pace);
        QVERIFY(reading.dataGroups[1].endsWith("Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0"));
        QVERIFY(!reading.dataGroups.contains(2));
        QCOMPARE(reading.checks.size(), 7);
        QCOMPARE(reading.checks[0].result, CheckResult::Passed);
        QCOMPARE(reading.checks[6].result, CheckResult::NotDone);
        QVERIFY(!reading.checks[6].reason.code.isEmpty());
        QCOMPARE(reading.zone.value(1), QStringLiteral("Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0"));
        QVERIFY(reading.portrait.bytes.startsWith("\x89PNG"));
    }

    void aPassportOpensWithItsOwnDataOnly()
    {
        Bench bench(QStringLiteral("instant"));
        const auto ending = [&bench](const ChipAccess &access) {
            PassportRequest request;
            request.access = access;
            const RequestId id = bench.devices.passport->read(request);
            bench.advance(1);
            return bench.ending(id);
        };
        const QString number = QStringLiteral("Z1234567");
        const QString born = QStringLiteral("850214");
        QCOMPARE(ending({number, born, QStringLiteral("360630"), {}}), QStringLiteral("done"));
        QCOMPARE(ending({number, born, QStringLiteral("360631"), {}}), QStringLiteral("devices.card-access-denied"));
        QCOMPARE(ending({{}, {}, {}, QStringLiteral("123456")}), QStringLiteral("done"));
        QCOMPARE(ending({{}, {}, {}, QStringLiteral("123457")}), QStringLiteral("devices.card-access-denied"));
    }

    void aSealedBlockIsHandedOnOnceAndThenGone()
    {
        Bench bench(QStringLiteral("instant"));
        QSignalSpy captured(bench.devices.aadhaar.get(), &AadhaarReader::captured);
        bench.devices.aadhaar->capture({});
        bench.advance(1);
        const auto capture = captured[0][1].value<AadhaarCapture>();
        std::span<const char> kept;
        QVERIFY(capture.pid->take([&](const PidParts &parts) {
            QCOMPARE(parts.sessionKey.size(), std::size_t(344));
            QCOMPARE(parts.hmac.size(), std::size_t(64));
            QVERIFY(parts.data.size() > 100);
            kept = parts.data;
        }));
        QVERIFY(std::all_of(kept.begin(), kept.end(), [](char each) { return each == '\0'; }));
        QVERIFY(!capture.pid->take([](const PidParts &) { qFatal("shown twice"); }));
    }

    void onlySoundAadhaarRequestsAreTaken()
    {
        AadhaarRequest request;
        QVERIFY(validAadhaarRequest(request));
        request.fingers = 3;
        QVERIFY(!validAadhaarRequest(request));
        request.record = FingerRecord::Minutiae;
        request.positions = {QStringLiteral("LEFT_INDEX"), QStringLiteral("RIGHT_THUMB")};
        request.wadh = QString(43, u'A') + u'=';
        QVERIFY(validAadhaarRequest(request));
        for (const auto &spoil : std::initializer_list<std::function<void(AadhaarRequest &)>>{
                 [](AadhaarRequest &r) { r.fingers = 11; }, [](AadhaarRequest &r) { r.fingers = 0; },
                 [](AadhaarRequest &r) { r.irises = 3; }, [](AadhaarRequest &r) { r.faces = 2; },
                 [](AadhaarRequest &r) { r.positions = {QStringLiteral("LEFT\" x=\"")}; },
                 [](AadhaarRequest &r) { r.wadh = QStringLiteral("x"); },
                 [](AadhaarRequest &r) { r.context.deadline = milliseconds(1'999); }}) {
            AadhaarRequest wrong = request;
            spoil(wrong);
            QVERIFY(!validAadhaarRequest(wrong));
        }
    }

    void anOperatorsFingerIsKnownAgainByItsTemplate()
    {
        Bench bench(QStringLiteral("instant"));
        OperatorFinger &finger = *bench.devices.operatorFinger;
        QSignalSpy touched(&finger, &OperatorFinger::touched);
        QSignalSpy enrolled(&finger, &OperatorFinger::enrolled);
        QSignalSpy verified(&finger, &OperatorFinger::verified);
        finger.enrol({});
        bench.advance(1);
        QCOMPARE(touched.size(), 5);
        finger.verify(enrolled[0][1].toByteArray(), {});
        bench.advance(1);
        QCOMPARE(verified[0][1].toBool(), true);
        const RequestId garbage = finger.verify("a template of somebody else's make", {});
        bench.advance(1);
        QCOMPARE(bench.ending(garbage), QStringLiteral("devices.garbage-answer"));
        Bench hard(QStringLiteral("difficult"));
        QSignalSpy refused(hard.devices.operatorFinger.get(), &OperatorFinger::verified);
        hard.devices.operatorFinger->verify(enrolled[0][1].toByteArray(), {});
        hard.advance(1'000);
        QCOMPARE(refused[0][1].toBool(), false);
    }
};

QTEST_MAIN(tst_SeatSimulators)
#include "tst_SeatSimulators.moc"
