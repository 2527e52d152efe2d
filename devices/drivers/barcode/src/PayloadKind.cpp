// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/ReadBarcodes.h>

#include <seva/vision/SecureQr.h>

namespace seva {

namespace {

// A slip is at most 300 bytes (docs/slip-format.md) and at least its signature; Base45 makes three characters of two.
constexpr qsizetype kLeastSlip = 150;
constexpr qsizetype kMostSlip = 450;

bool isReference(const QByteArray &payload)
{
    static const QRegularExpression form(QStringLiteral("^\\d{2}-?\\d{10}$"));
    return form.match(QString::fromLatin1(payload.trimmed())).hasMatch();
}

bool isBase45(const QByteArray &payload)
{
    static const QByteArray alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    return std::all_of(payload.begin(), payload.end(), [](char c) { return alphabet.contains(c); });
}

} // namespace

PayloadKind payloadKindOf(const QByteArray &payload)
{
    if (isReference(payload))
        return PayloadKind::ApplicationReference;
    if (looksLikeSecureQr(payload))
        return PayloadKind::AadhaarSecure;
    if (payload.startsWith('<') && payload.contains("PrintLetterBarcodeData"))
        return PayloadKind::AadhaarClearText;
    if (payload.toLower().startsWith("upi://"))
        return PayloadKind::Upi;
    if (payload.size() >= kLeastSlip && payload.size() <= kMostSlip && isBase45(payload))
        return PayloadKind::Slip;
    return PayloadKind::Other;
}

QString payloadKindName(PayloadKind kind)
{
    switch (kind) {
    case PayloadKind::Other: return QStringLiteral("other");
    case PayloadKind::ApplicationReference: return QStringLiteral("applicationReference");
    case PayloadKind::Slip: return QStringLiteral("slip");
    case PayloadKind::AadhaarSecure: return QStringLiteral("aadhaarSecure");
    case PayloadKind::AadhaarClearText: return QStringLiteral("aadhaarClearText");
    case PayloadKind::Upi: return QStringLiteral("upi");
    }
    return {};
}

QString symbologyName(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Unknown: return QStringLiteral("unknown");
    case Symbology::Qr: return QStringLiteral("qr");
    case Symbology::Pdf417: return QStringLiteral("pdf417");
    case Symbology::Code128: return QStringLiteral("code128");
    case Symbology::Code39: return QStringLiteral("code39");
    case Symbology::Ean13: return QStringLiteral("ean13");
    case Symbology::DataMatrix: return QStringLiteral("dataMatrix");
    case Symbology::Aztec: return QStringLiteral("aztec");
    case Symbology::Mrz: return QStringLiteral("mrz");
    }
    return {};
}

} // namespace seva
