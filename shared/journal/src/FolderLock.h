// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace seva {

/// The file `lock` of a journal's folder, held with flock() for the life of the process.
class FolderLock
{
public:
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Nothing when somebody else holds it: `holder` then says who. `name` is what others will be told.
    static std::unique_ptr<FolderLock> take(const QString &folder, const QString &name, QString &holder);
    /// Keeps writers out while somebody looks, leaving no trace. Nothing when it is held.
    static std::unique_ptr<FolderLock> share(const QString &folder, QString &holder);

private:
    explicit FolderLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace seva
