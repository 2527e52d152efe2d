// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/CaptureVault.h>

#include <seva/base/Crypto.h>
#include <seva/base/Files.h>
#include <seva/base/MoveFile.h>
#include <seva/base/Mutant.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace seva {

namespace {

/// Nonce and tag of the sealing.
constexpr int kSealingBytes = 40;

/// The name of a new folder is durable only when the folder above it was flushed.
bool makeFolder(const QString &vault, const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    for (const QString &path : {vault, QDir(vault).absoluteFilePath(QStringLiteral(".."))}) {
        const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool flushed = fd >= 0 && ::fsync(fd) == 0;
        if (fd >= 0)
            ::close(fd);
        if (!flushed)
            return false;
    }
    return true;
}

} // namespace

CaptureVault::CaptureVault(QString folder, Journal &journal, Random &random)
    : m_folder(std::move(folder)), m_journal(journal), m_random(random)
{
}

QString CaptureVault::path(const Digest &digest) const
{
    const QString hex = digest.hex();
    return m_folder + QLatin1Char('/') + hex.mid(2, 2) + QLatin1Char('/') + hex;
}

Result<void> CaptureVault::keep(const Digest &digest, const QByteArray &ciphertext)
{
    const QString where = path(digest);
    if (QFile::exists(where))
        return {};
    if (!makeFolder(m_folder, QFileInfo(where).absolutePath()))
        return fault("journal.vault-folder-unmade", where);
    return files::writeDurably(where, ciphertext);
}

Result<Digest> CaptureVault::store(const VisitId &visit, const QByteArray &plain)
{
    if (plain.size() > kCaptureMaxBytes)
        return fault("journal.capture-too-large", QString::number(plain.size()));
    const Result<QByteArray> key = m_journal.visitKey(visit);
    if (!key.ok())
        return key.fault();
    const QByteArray ciphertext = crypto::seal(*key, plain, uuidBytes(visit), m_random);
    const Digest digest = Digest::of(ciphertext);
    const Result<void> kept = keep(digest, ciphertext);
    if (!kept.ok())
        return kept.fault();
    return digest;
}

Result<QByteArray> CaptureVault::open(const VisitId &visit, const Digest &digest) const
{
    const QList<QByteArray> keys = m_journal.heldKeys(visit);
    if (keys.isEmpty())
        return fault("journal.capture-key-not-held", digest.brief());
    const Result<QByteArray> ciphertext = sealedBytes(digest);
    if (!ciphertext.ok())
        return ciphertext.fault();
    Result<QByteArray> plain = crypto::unseal(keys.first(), *ciphertext, uuidBytes(visit));
    for (qsizetype i = 1; i < keys.size() && !plain.ok(); ++i)
        plain = crypto::unseal(keys.at(i), *ciphertext, uuidBytes(visit));
    return plain;
}

bool CaptureVault::has(const Digest &digest) const
{
    return !digest.isEmpty() && QFile::exists(path(digest));
}

Result<QByteArray> CaptureVault::sealedBytes(const Digest &digest) const
{
    if (!has(digest))
        return fault("journal.capture-absent", digest.brief());
    Result<QByteArray> ciphertext = files::read(path(digest), kCaptureMaxBytes + kSealingBytes);
    if (ciphertext.ok() && Digest::of(*ciphertext) != digest && !SEVA_MUTANT("blob-altered-believed"))
        return fault("journal.capture-altered", digest.brief());
    return ciphertext;
}

Result<void> CaptureVault::adopt(const Digest &digest, const QByteArray &ciphertext)
{
    if (ciphertext.size() > kCaptureMaxBytes + kSealingBytes || digest.isEmpty()
        || (Digest::of(ciphertext) != digest && !SEVA_MUTANT("blob-digest-unchecked")))
        return fault("journal.capture-not-what-it-says", digest.brief());
    return keep(digest, ciphertext);
}

bool CaptureVault::takeFile(const Digest &digest, const QString &file)
{
    const QString where = path(digest);
    return makeFolder(m_folder, QFileInfo(where).absolutePath()) && files::moveDurably(file, where).ok();
}

QList<Digest> CaptureVault::missing() const
{
    QList<Digest> absent;
    for (const Digest &digest : m_journal.captures())
        if (!has(digest))
            absent.append(digest);
    return absent;
}

QList<Digest> CaptureVault::all() const
{
    QList<Digest> found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const Digest digest = Digest::fromHex(files.fileName());
        if (!digest.isEmpty() && files.fileName().size() == 2 * Digest::kSize)
            found.append(digest);
    }
    return found;
}

} // namespace seva
