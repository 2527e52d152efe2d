// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaptureMaking.h"

#include <QtEndian>

namespace seva {

namespace {

constexpr int kGeneralHeader = 16;
/// Places in a record with one quality block.
constexpr int kPosition = 40;
constexpr int kCoding = 52;
constexpr int kWidth = 54;
constexpr int kImage = 62;

QByteArray changed(QByteArray record, int at, char value)
{
    record[at] = value;
    return record;
}

QByteArray bomb(const QByteArray &record)
{
    QByteArray out = record;
    qToBigEndian<quint32>(0xffffffff, out.data() + kWidth);
    return out;
}

QByteArray garbageImage(const QByteArray &record)
{
    return record.left(kImage) + QByteArray(record.size() - kImage, 'x');
}

} // namespace

ScannerSide::Twists ScannerSide::tokenTwists()
{
    using M = Making &;
    return {
        {"replayed", [](M m) { m.replays = true; }},
        {"replayedRehashed", [](M m) { m.replays = m.rehashes = true; }},
        {"expiredCertificate", [](M m) { m.signer = Signer::Expired; }},
        {"notYetValidCertificate", [](M m) { m.signer = Signer::NotYet; }},
        {"selfMadeCertificate", [](M m) { m.signer = Signer::SelfMade; }},
        {"strangersCertificate", [](M m) { m.signer = Signer::Stranger; }},
        {"weakKey", [](M m) { m.signer = Signer::Weak; }},
        {"noCertificate", [](M m) { m.token = TokenFlaw::NoCertificate; }},
        {"garbageCertificate", [](M m) { m.token = TokenFlaw::GarbageCertificate; }},
        {"algorithmNone", [](M m) { m.token = TokenFlaw::AlgNone; }},
        {"algorithmHmac", [](M m) { m.token = TokenFlaw::AlgHmac; }},
        {"criticalHeader", [](M m) { m.token = TokenFlaw::CriticalHeader; }},
        {"wrongSignature", [](M m) { m.token = TokenFlaw::BadSignature; }},
        {"otherPayload", [](M m) { m.token = TokenFlaw::OtherPayload; }},
        {"otherKey", [](M m) { m.token = TokenFlaw::OtherKey; }},
        {"twoParts", [](M m) { m.token = TokenFlaw::TwoParts; }},
        {"fourParts", [](M m) { m.token = TokenFlaw::FourParts; }},
        {"paddedToken", [](M m) { m.token = TokenFlaw::Padded; }},
        {"forgedIdentity", [](M m) { m.identitySigner = Signer::Stranger; }},
        {"hashOfNothingBefore", [](M m) { m.forgetsPrevious = true; }},
        {"hashInSmallLetters", [](M m) { m.lowerHash = true; }},
    };
}

ScannerSide::Twists ScannerSide::payloadTwists()
{
    using M = Making &;
    return {
        {"wrongTransaction", [](M m) { m.payload["transactionId"] = "another-transaction"; }},
        {"noTransaction", [](M m) { m.payload["transactionId"] = QJsonValue::Null; }},
        {"otherScanner", [](M m) { m.payload["deviceCode"] = "VF-9999"; }},
        {"noIdentity", [](M m) { m.payload["digitalId"] = ""; }},
        {"stale", [](M m) { m.payload["timestamp"] = "2019-01-01T00:00:00Z"; }},
        {"fromTheFuture", [](M m) { m.payload["timestamp"] = "2099-01-01T00:00:00Z"; }},
        {"noTime", [](M m) { m.payload["timestamp"] = "yesterday"; }},
        {"wrongPurpose", [](M m) { m.payload["purpose"] = "Auth"; }},
        {"wrongEnvironment", [](M m) { m.payload["env"] = "Developer"; }},
        {"iris", [](M m) { m.payload["bioType"] = "Iris"; }},
        {"fingerNotAsked", [](M m) { m.payload["bioSubType"] = "Left Toe"; }},
        {"sameFingerTwice", [](M m) { m.payload["bioSubType"] = m.fingers.value(0); }},
        {"wrongHash", [](M m) { m.entry["hash"] = QString(64, u'A'); }},
        {"noHash", [](M m) { m.entry["hash"] = QJsonValue::Null; }},
        {"noPrint", [](M m) { m.payload["bioValue"] = ""; }},
        {"notBase64", [](M m) { m.payload["bioValue"] = "%%%"; }},
        {"notARecord", [](M m) { m.payload["bioValue"] = "aGVsbG8"; }},
        {"scoreAbove", [](M m) { m.payload["qualityScore"] = "150"; }},
        {"scoreBelow", [](M m) { m.payload["qualityScore"] = -7; }},
        {"scoreNoNumber", [](M m) { m.payload["qualityScore"] = "good"; }},
        {"scoreNull", [](M m) { m.payload["qualityScore"] = QJsonValue::Null; }},
        {"dataIsNumber", [](M m) { m.entry["data"] = 4; }},
    };
}

ScannerSide::Twists ScannerSide::recordTwists()
{
    using M = Making &;
    return {
        {"recordCut", [](M m) { m.spoilRecord = [](const QByteArray &r) { return r.left(r.size() / 2); }; }},
        {"recordLonger", [](M m) { m.spoilRecord = [](const QByteArray &r) { return r + QByteArray(9, 'x'); }; }},
        {"recordOfOtherFinger",
         [](M m) { m.spoilRecord = [](const QByteArray &r) { return changed(r, kPosition, 6); }; }},
        {"recordWsq", [](M m) { m.spoilRecord = [](const QByteArray &r) { return changed(r, kCoding, 2); }; }},
        {"recordBomb", [](M m) { m.spoilRecord = &bomb; }},
        {"recordGarbage", [](M m) { m.spoilRecord = &garbageImage; }},
        {"recordHeaderOnly", [](M m) { m.spoilRecord = [](const QByteArray &r) { return r.left(kGeneralHeader); }; }},
    };
}

ScannerSide::Twists ScannerSide::refusals()
{
    using M = Making &;
    return {
        {"tooManyFingers", [](M m) { m.fingers += m.fingers; }},
        {"fingerLeftOut", [](M m) { m.fingers.removeLast(); }},
        {"noFingers", [](M m) { m.fingers.clear(); }},
        {"notRegistered", [](M m) { m.errorCode = "100"; }},
        {"noObject", [](M m) { m.errorCode = "101"; }},
        {"tampered", [](M m) { m.errorCode = "103"; }},
        {"keyExpired", [](M m) { m.errorCode = "107"; }},
        {"notReady", [](M m) { m.errorCode = "110"; }},
        {"busy", [](M m) { m.errorCode = "111"; }},
        {"unknownError", [](M m) { m.errorCode = "9999999999999999999999"; }},
        {"emptyObject", [](M m) { m.instead = "{}"; }},
        {"emptyList", [](M m) { m.instead = R"({"biometrics":[]})"; }},
        {"biometricsIsText", [](M m) { m.instead = R"({"biometrics":"none"})"; }},
        {"listOfNumbers", [](M m) { m.instead = R"({"biometrics":[1,2,3,4]})"; }},
        {"nulls", [](M m) { m.instead = R"({"biometrics":[null,null]})"; }},
    };
}

const ScannerSide::Twists &ScannerSide::twists()
{
    static const Twists all = [] {
        Twists merged = tokenTwists();
        for (const Twists &more : {payloadTwists(), recordTwists(), refusals()})
            merged.insert(more.begin(), more.end());
        return merged;
    }();
    return all;
}

QStringList captureFlaws()
{
    QStringList names;
    for (const auto &[name, twist] : ScannerSide::twists())
        names.append(name);
    return names;
}

} // namespace seva
