// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QtTest>

#include <openssl/bn.h>

namespace seva::test {

/// An issuer of our own: the openssl program makes its key, its certificate and its signatures, the gzip program
/// packs, so that what the product checks was made by others.
class SecureQrIssuer
{
public:
    explicit SecureQrIssuer(const QString &folder, const QString &name) : m_dir(folder), m_name(name)
    {
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"), QStringLiteral("-subj"),
             QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), key(), QStringLiteral("-out"), certificate()},
            {});
    }
    QString certificate() const { return m_dir.filePath(m_name + QStringLiteral(".pem")); }

    QByteArray sign(const QByteArray &covered) const
    {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"), key()}, covered);
    }
    /// What stands in the QR code: decimal digits.
    QByteArray payload(const QByteArray &covered) const { return decimal(packed(covered + sign(covered))); }

    static QByteArray packed(const QByteArray &bytes)
    {
        return run(QStringLiteral("gzip"), {QStringLiteral("-nc")}, bytes);
    }
    static QByteArray decimal(const QByteArray &bytes)
    {
        BIGNUM *number =
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr);
        char *text = BN_bn2dec(number);
        const QByteArray digits(text);
        OPENSSL_free(text);
        BN_free(number);
        return digits;
    }

private:
    QString key() const { return m_dir.filePath(m_name + QStringLiteral(".key")); }
    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QDir m_dir;
    QString m_name;
};

/// A person nobody is, field by field in the order of the code.
inline QByteArrayList secureQrFields(const QByteArray &flag)
{
    return {flag,
            "9994202611231045123",
            "ASHA R\xc4NI SHARMA",
            "02-01-1990",
            "F",
            "C/O: RAM",
            "KACHCHH",
            "NEAR LAKE",
            "12",
            "MADHAPAR",
            "370001",
            "BHUJ",
            "GUJARAT",
            "STATION ROAD",
            "BHUJ",
            "BHUJ"};
}

} // namespace seva::test
