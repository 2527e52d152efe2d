// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/store/DirectoryBlobs.h>

#include <seva/base/Files.h>
#include <seva/base/MoveFile.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace seva::store {

namespace {

constexpr int kFolders = 256;

} // namespace

Result<void> checkBlob(const Digest &digest, const QByteArray &ciphertext)
{
    if (digest.isEmpty() || ciphertext.size() > kCaptureMaxBytes + kSealingBytes || Digest::of(ciphertext) != digest)
        return fault("store.blob-not-what-it-says", digest.brief());
    return {};
}

/// All folders are made at the start, so that keeping a capture never has to make one durable.
Result<std::unique_ptr<DirectoryBlobs>> DirectoryBlobs::open(const QString &folder)
{
    bool made = true;
    for (int i = 0; i < kFolders && made; ++i)
        made = QDir(folder).mkpath(QStringLiteral("%1").arg(i, 2, 16, QLatin1Char('0')));
    if (!made)
        return fault("store.blob-folder", folder);
    // Writing a file durably flushes the names of the folder it stands in.
    const Result<void> flushed = files::writeDurably(folder + QStringLiteral("/layout"), "1\n");
    if (!flushed)
        return flushed.fault();
    return std::unique_ptr<DirectoryBlobs>(new DirectoryBlobs(folder));
}

QString DirectoryBlobs::path(const Digest &digest) const
{
    const QString hex = digest.hex();
    return m_folder + QLatin1Char('/') + hex.mid(2, 2) + QLatin1Char('/') + hex;
}

bool DirectoryBlobs::has(const Digest &digest) const
{
    return !digest.isEmpty() && QFile::exists(path(digest));
}

QList<Digest> DirectoryBlobs::all() const
{
    QList<Digest> found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileName().size() == 2 * Digest::kSize)
            found.append(Digest::fromHex(files.fileName()));
    }
    return found;
}

Result<QByteArray> DirectoryBlobs::sealedBytes(const Digest &digest) const
{
    Result<QByteArray> bytes = files::read(path(digest), kCaptureMaxBytes + kSealingBytes);
    if (bytes.ok())
        if (const Result<void> checked = checkBlob(digest, *bytes); !checked)
            return checked.fault();
    return bytes;
}

Result<void> DirectoryBlobs::adopt(const Digest &digest, const QByteArray &ciphertext)
{
    if (const Result<void> checked = checkBlob(digest, ciphertext); !checked)
        return checked;
    return has(digest) ? Result<void>() : files::writeDurably(path(digest), ciphertext);
}

bool DirectoryBlobs::takeFile(const Digest &digest, const QString &file)
{
    return files::moveDurably(file, path(digest)).ok();
}

} // namespace seva::store
