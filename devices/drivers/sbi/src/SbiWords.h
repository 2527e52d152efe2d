// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Jws.h"

#include <seva/devices/FingerprintScanner.h>

#include <QSet>

namespace seva::sbi {

// What goes over the line of MOSIP's Secure Biometric Interface, versions 0.9.5 and 1.0 (docs/fingerprints.md).

/// "Right IndexFinger", ...: the names of bioSubType.
QString wordOf(FingerPosition finger);
/// The other way, whatever spaces and capitals; nothing for a word that is no finger.
std::optional<FingerPosition> fingerOf(const QString &word);

/// One device of a service, as its signed information says.
struct SbiDevice
{
    int port = 0;
    /// What the service wants before "/capture": empty, or a path without '/' at its end.
    QByteArray prefix;
    QString deviceId;
    QString deviceCode;
    QString serial;
    /// "make model".
    QString model;
    /// "Slap", "Single", "Touchless".
    QString subType;
    /// "Ready", "Busy", "Not Ready", "Not Registered".
    QString status;
    QString specVersion = QStringLiteral("0.9.5");

    /// 1.0 writes numbers where 0.9.5 writes them as texts.
    bool plainNumbers() const { return specVersion.startsWith(u'1'); }
};

/// What a capture is asked for, and held against when the answer comes.
struct CaptureAsk
{
    FingerRequest request;
    QList<FingerPosition> fingers;
    QString env;
    QString transaction;
    /// Upper case hexadecimal; empty before the first capture of the transaction.
    QString previousHash;
    /// SHA-256 of each print delivered earlier in the transaction: none may come again.
    QSet<QByteArray> seen;
    Instant at = 0;
    milliseconds time{10'000};
    /// How far the device's signed time may be off.
    milliseconds skew{5'000};
};

struct SbiPrint
{
    FingerPosition position = FingerPosition::RightThumb;
    /// 0 to 100; -1 where the device gives none.
    int quality = notSeenQuality;
    /// The ISO/IEC 19794-4 record.
    QByteArray record;
};

struct SbiCapture
{
    QList<SbiPrint> prints;
    /// The last of the chain: previousHash of the next capture.
    QString hash;
    QSet<QByteArray> seen;
    /// The JWS of each print, one a line.
    QByteArray attestation;
};

QByteArray discoveryQuestion();
QByteArray streamQuestion(const SbiDevice &device, Slap slap, milliseconds time);
QByteArray captureQuestion(const SbiDevice &device, const CaptureAsk &ask);

/// Whether this is a list of devices with a finger scanner among them: an SBI service answers here.
bool listsFingerDevice(const QByteArray &body);

/// The finger scanners in an answer to MOSIPDINFO whose information is signed by somebody trusted.
/// Faults: "sbi.answer-malformed", "sbi.device-refused" (subject: the device's error code), those of openJws().
Result<QList<SbiDevice>> devicesIn(const QByteArray &body, int port, const Trust &trust, Instant now);

/// Faults: as devicesIn(), and "sbi.wrong-transaction", "sbi.wrong-device", "sbi.wrong-fingers", "sbi.wrong-purpose",
/// "sbi.no-time", "sbi.stale", "sbi.replayed", "sbi.hash-wrong".
Result<SbiCapture> captureIn(const QByteArray &body, const SbiDevice &device, const CaptureAsk &ask, const Trust &trust,
                             Instant now);

/// For LocalRequest::whole: Content-Length of some services counts characters.
bool isWholeJson(const QByteArray &body);

} // namespace seva::sbi
