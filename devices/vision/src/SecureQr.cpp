// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/SecureQr.h>

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <zlib.h>

#include <array>
#include <memory>

namespace seva {

namespace {

constexpr qsizetype kLeastDigits = 600;
constexpr qsizetype kMostDigits = 7'089; // a QR code of version 40 holds no more
constexpr qsizetype kMaxUnpacked = qsizetype{64} * 1024;
constexpr qsizetype kSignature = 256;
constexpr qsizetype kHash = 32;
constexpr char kSeparator = char(255);

const QStringList &fieldNames()
{
    static const QStringList names{QStringLiteral("flag"),
                                   QStringLiteral("referenceId"),
                                   QStringLiteral("name"),
                                   QStringLiteral("birthDate"),
                                   QStringLiteral("gender"),
                                   QStringLiteral("careOf"),
                                   QStringLiteral("district"),
                                   QStringLiteral("landmark"),
                                   QStringLiteral("house"),
                                   QStringLiteral("location"),
                                   QStringLiteral("pin"),
                                   QStringLiteral("postOffice"),
                                   QStringLiteral("state"),
                                   QStringLiteral("street"),
                                   QStringLiteral("subDistrict"),
                                   QStringLiteral("town"),
                                   QStringLiteral("mobileLastDigits")};
    return names;
}

Fault broken(const char *why)
{
    return fault("vision.secure-qr-broken", QString::fromLatin1(why));
}

/// The decimal number as bytes, most significant first. A leading zero byte cannot be told: gzip has none.
QByteArray bytesOfNumber(const QByteArray &digits)
{
    BIGNUM *raw = nullptr;
    if (BN_dec2bn(&raw, digits.constData()) == 0)
        return {};
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(raw, BN_free);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

/// Nothing for what is not gzip, ends early, or unpacks to more than the limit.
QByteArray unpacked(const QByteArray &packed)
{
    constexpr int gzipOrZlib = 15 + 32;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOrZlib) != Z_OK)
        return {};
    QByteArray bytes(kMaxUnpacked, Qt::Uninitialized);
    // zlib reads only, but has no constant pointer for that.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    const int ended = inflate(&stream, Z_FINISH);
    bytes.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return ended == Z_STREAM_END ? bytes : QByteArray();
}

/// The next field up to the separator; false when there is none.
bool take(const QByteArray &bytes, qsizetype &at, QString &field)
{
    const qsizetype end = bytes.indexOf(kSeparator, at);
    if (end < 0)
        return false;
    field = QString::fromLatin1(bytes.mid(at, end - at));
    at = end + 1;
    return true;
}

/// How many hashes the flag announces in this version; -1 for no flag.
int hashesOf(const QString &flag, int version)
{
    if (flag.size() != 1 || flag[0] < u'0' || flag[0] > u'3')
        return -1;
    const int value = flag[0].digitValue();
    const int announced = value == 0 ? 0 : value == 3 ? 2 : 1;
    // Version 2 has the last digits of the mobile number instead of its hash.
    return version == 2 ? (value == 1 || value == 3 ? 1 : 0) : announced;
}

Result<SecureQr> divided(const QByteArray &bytes)
{
    if (bytes.size() <= kSignature)
        return broken("too short for a signature");
    SecureQr code;
    code.covered = bytes.chopped(kSignature);
    code.signature = bytes.right(kSignature);
    qsizetype at = 0;
    code.version = 1;
    if (code.covered.startsWith("V2\xff")) {
        code.version = 2;
        at = 3;
    } else if (code.covered.startsWith('V')) {
        return broken("a version this program does not know");
    }
    const qsizetype count = fieldNames().size() - (code.version == 2 ? 0 : 1);
    QString flag;
    for (qsizetype i = 0; i < count; ++i) {
        QString field;
        if (!take(code.covered, at, field))
            return broken("fields are missing");
        if (i == 0)
            flag = field;
        else if (i == 1)
            code.referenceId = field;
        else
            code.fields.insert(fieldNames()[i], field);
    }
    const int hashes = hashesOf(flag, code.version);
    if (hashes < 0)
        return broken("no flag for e-mail and mobile");
    const qsizetype tail = hashes * kHash;
    if (code.covered.size() - at < tail)
        return broken("hashes are missing");
    code.photo = code.covered.mid(at, code.covered.size() - at - tail);
    for (int i = 0; i < hashes; ++i)
        code.hashes.append(code.covered.mid(code.covered.size() - tail + i * kHash, kHash));
    return code;
}

} // namespace

bool looksLikeSecureQr(const QByteArray &payload)
{
    return payload.size() >= kLeastDigits && payload.size() <= kMostDigits
           && std::all_of(payload.begin(), payload.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<SecureQr> parseSecureQr(const QByteArray &payload)
{
    if (!looksLikeSecureQr(payload))
        return broken("not a decimal number of the right length");
    const QByteArray bytes = unpacked(bytesOfNumber(payload));
    if (bytes.isEmpty())
        return broken("cannot be unpacked, or is too large");
    return divided(bytes);
}

bool matchesHash(const SecureQr &code, const QByteArray &value)
{
    constexpr qsizetype lastDigit = 3;
    const QChar digit = code.referenceId.size() > lastDigit ? code.referenceId[lastDigit] : QChar();
    if (!digit.isDigit())
        return false;
    QByteArray hash = value;
    for (int i = qMax(1, digit.digitValue()); i > 0; --i)
        hash = QCryptographicHash::hash(hash, QCryptographicHash::Sha256).toHex();
    return code.hashes.contains(QByteArray::fromHex(hash));
}

} // namespace seva
