// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/drivers/ReadBarcodes.h>
#include <seva/vision/Codec.h>
#include <seva/vision/SecureQr.h>

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>

namespace seva::ctl {

namespace {

QString sealName(SecureQrSeal seal)
{
    switch (seal) {
    case SecureQrSeal::Unchecked: return QStringLiteral("unchecked");
    case SecureQrSeal::Genuine: return QStringLiteral("genuine");
    case SecureQrSeal::NotGenuine: return QStringLiteral("notGenuine");
    }
    return {};
}

QJsonObject secureQrOf(const QByteArray &payload, const SecureQrIssuers &issuers)
{
    auto code = parseSecureQr(payload);
    if (!code)
        return refused(kBad, code.fault()).json;
    issuers.check(*code);
    QJsonObject fields;
    for (auto field = code->fields.begin(); field != code->fields.end(); ++field)
        fields.insert(field.key(), field.value());
    return {{QStringLiteral("version"), code->version},
            {QStringLiteral("referenceId"), code->referenceId},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("photoBytes"), int(code->photo.size())},
            {QStringLiteral("seal"), sealName(code->seal)},
            {QStringLiteral("issuer"), code->issuer}};
}

QJsonObject jsonOf(const FoundBarcode &found, const SecureQrIssuers &issuers)
{
    const PayloadKind kind = payloadKindOf(found.code.bytes);
    QJsonArray corners;
    for (const QPoint &corner : found.corners)
        corners.append(QJsonArray{corner.x(), corner.y()});
    QJsonObject json{{QStringLiteral("symbology"), symbologyName(found.code.symbology)},
                     {QStringLiteral("kind"), payloadKindName(kind)},
                     {QStringLiteral("bytes"), int(found.code.bytes.size())},
                     {QStringLiteral("corners"), corners}};
    // The old code has the whole Aadhaar number in clear: it goes nowhere, not even to a terminal.
    if (kind == PayloadKind::AadhaarSecure)
        json.insert(QStringLiteral("secureQr"), secureQrOf(found.code.bytes, issuers));
    else if (kind != PayloadKind::AadhaarClearText)
        json.insert(QStringLiteral("base64"), QString::fromLatin1(found.code.bytes.toBase64()));
    return json;
}

} // namespace

Answer barcodeRead(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("issuers"), QString(), QStringLiteral("folder")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one picture is wanted"));
    const auto picture = pictureFrom(parser.positionalArguments().first());
    if (!picture)
        return refused(kBad, picture.fault());
    SecureQrIssuers issuers;
    if (const QString folder = parser.value(QStringLiteral("issuers")); !folder.isEmpty()) {
        auto pinned = SecureQrIssuers::fromFolder(folder);
        if (!pinned)
            return refused(kBad, pinned.fault());
        issuers = *pinned;
    }
    QJsonArray codes;
    bool fine = true;
    for (const FoundBarcode &found : readBarcodes(*picture)) {
        const QJsonObject code = jsonOf(found, issuers);
        const QJsonObject secure = code[u"secureQr"].toObject();
        fine = fine && !secure.contains(u"fault") && secure[u"seal"] != QLatin1String("notGenuine");
        codes.append(code);
    }
    return Answer{fine && !codes.isEmpty() ? kFine : kBad, {{QStringLiteral("codes"), codes}}};
}

} // namespace seva::ctl
