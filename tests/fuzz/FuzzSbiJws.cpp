// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <Jws.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace seva;
using namespace seva::sbi;

namespace {

QByteArray url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void open(const QByteArray &token)
{
    static const Trust nobody;
    const auto said = openJws(token, nobody, 1'795'491'900'000);
    if (!said && !said.fault().code.startsWith(QLatin1String("sbi.")))
        std::abort();
}

} // namespace

/// As a token, as the header of one, and as the certificate in one.
extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    open(bytes);
    open(url(bytes) + ".e30." + url("signature"));
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("x5c"), QJsonArray{QString::fromLatin1(bytes.toBase64())}}};
    open(url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + ".e30." + url("signature"));
    return 0;
}
