// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Book.h>

#include <QMap>

namespace seva::sync {

/// "sync.book-unwritable".
Fault unwritable(const QString &path);

/// What a file holds, or what a rename in a folder did, is there after a loss of power.
Result<void> settle(const QString &path);

/// All that is in a folder, and the folder: after all was written, so that the disk is waited for once.
Result<void> settleAll(const QString &folder);

/// Whether what was read is this file.
bool isIt(const Result<QByteArray> &content, const BookFile &file);

/// The files of a folder and those below it by their digests; links are not followed.
QMap<Digest, QString> filesBelow(const QString &folder);

/// One process at a time switches or publishes a kind. The kernel's lock: it ends with the process, however that ends.
class ShelfLock
{
public:
    explicit ShelfLock(const QString &place);
    ~ShelfLock();
    ShelfLock(const ShelfLock &) = delete;
    ShelfLock &operator=(const ShelfLock &) = delete;
    /// Fault "sync.book-busy" when another has it.
    Result<void> held() const;

private:
    const QString m_path;
    int m_file = -1;
    bool m_locked = false;
};

} // namespace seva::sync
