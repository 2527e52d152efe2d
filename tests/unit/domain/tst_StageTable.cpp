// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllEvents.h"

#include <seva/domain/State.h>

#include <QTest>

using namespace seva;

namespace {

constexpr std::array kPhases{Phase::Expected, Phase::Waiting, Phase::Claimed, Phase::Called, Phase::Serving,
                             Phase::Parked,   Phase::NoShow,  Phase::Decided, Phase::Closed};
constexpr const char *kLetters = "EWLCSPNDX";

char letter(std::optional<Phase> phase)
{
    if (!phase)
        return '.';
    return kLetters[std::find(kPhases.begin(), kPhases.end(), *phase) - kPhases.begin()];
}

/// One row per event: the phase it leads to from each phase, in the order E W L C S P N D X.
const QMap<QByteArray, QByteArray> kExpected{
    {"AcknowledgementPrinted", ".......DX"},
    {"AnswersReviewed", "....S...."},
    {"ApplicantConfirmed", "....S...."},
    {"ApplicationForwarded", ".D..D...."},
    {"ApplicationHeld", "....D...."},
    {"ApplicationRefused", "....D...."},
    {"ApplicationReturned", "....W...."},
    {"ApplicationSubmitted", "....W...."},
    {"ApplicationVerified", "....W...."},
    {"BiometricsWaived", "....S...."},
    {"BookletCompared", "....S...."},
    {"ChallanReported", "EWLCSPNDX"},
    {"ClaimReleased", "..W......"},
    {"DocumentScanned", "....S...."},
    {"ExceptionSigned", "....S...."},
    {"FeeCollected", "....S...."},
    {"FileNumberAssigned", ".......DX"},
    {"FingerprintsCaptured", "....S...."},
    {"GrantConfirmed", ".......DX"},
    {"GrantDecided", "....D...."},
    {"GrantReferred", ".......DX"},
    {"ParticularsEntered", "....S...."},
    {"PaymentAsked", "....S...."},
    {"PaymentEnded", "....S...."},
    {"PhotoCaptured", "....S...."},
    {"ReceiptPrinted", ".WLCSPNDX"},
    {"RefundRequested", "....S...."},
    {"ServiceStarted", "...S....."},
    {"SignatureCaptured", "....S...."},
    {"SlipPrinted", ".WLCSPNDX"},
    {"StatusPosted", ".......DX"},
    {"TokenCalled", ".CC..CC.."},
    {"TokenClaimed", ".L......."},
    {"TokenIssued", "W........"},
    {"TokenNoShow", "...N....."},
    {"TokenRecalled", "...C....."},
    {"TokenReentered", "......W.."},
    {"TokenRefused", "E........"},
    {"VisitClosed", ".......X."},
    {"VisitParked", "...PP...."},
    {"VisitResumed", ".....S..."},
};

} // namespace

class tst_StageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTableIsAsAgreed();
};

void tst_StageTable::wholeTableIsAsAgreed()
{
    const QStringList withoutVisit{QStringLiteral("AppointmentListed"), QStringLiteral("NumbersLeased"),
                                   QStringLiteral("LanesAgreed"),       QStringLiteral("OperatorSignedIn"),
                                   QStringLiteral("OperatorSignedOut"), QStringLiteral("DrawerCounted"),
                                   QStringLiteral("CashMoved"),         QStringLiteral("HubTakenOver")};
    tests::forEachEventType([&]<typename E>() {
        QByteArray row;
        for (const Phase from : kPhases)
            row += letter(nextPhase(from, QString::fromLatin1(E::kType)));
        qInfo("%-24s %s", E::kType, row.constData());
        if (withoutVisit.contains(QLatin1String(E::kType)))
            QCOMPARE(row, QByteArray("........."));
        else
            QCOMPARE(row, kExpected.value(E::kType));
    });
    QCOMPARE(letter(nextPhase(Phase::Waiting, QStringLiteral("SomethingNew"))), '.');
}

QTEST_APPLESS_MAIN(tst_StageTable)
#include "tst_StageTable.moc"
