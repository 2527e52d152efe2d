// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Files.h>
#include <seva/base/Random.h>
#include <seva/sync/BookPress.h>

#include <QDir>
#include <QTemporaryDir>

namespace seva::sync::test {

inline const QString kKind = QStringLiteral("definitions");
inline const QString kHome = QStringLiteral("GJ-BHJ-PSK");

/// The keys of a data centre, without one: the issuer's and the press's.
struct Press
{
    explicit Press(char which = 'i')
    {
        issuer = crypto::signingPair(QByteArray(crypto::kKeyBytes, which));
        signer = signerOf(1);
    }
    BookSigner signerOf(std::int64_t serial) const
    {
        return makeBookSigner(QByteArray(crypto::kKeyBytes, char('0' + serial)), serial, issuer.secretKey);
    }
    std::unique_ptr<BookShelf> shelf(const QString &folder) const
    {
        return std::make_unique<BookShelf>(folder, issuer.publicKey, kHome);
    }

    crypto::KeyPair issuer;
    BookSigner signer;
};

/// Files to be published, in a folder of their own.
struct Manuscript
{
    void write(const QString &path, const QByteArray &content)
    {
        const QString file = dir.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s", qPrintable(file));
        files.insert(path, file);
    }
    QTemporaryDir dir;
    QMap<QString, QString> files;
};

inline QByteArray read(const QString &path)
{
    const Result<QByteArray> content = files::read(path, kBookFileMaxBytes);
    return content.ok() ? *content : QByteArray("(none)");
}

} // namespace seva::sync::test
