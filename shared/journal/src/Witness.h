// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/base/Ids.h>

#include <QString>

#include <cstdint>
#include <optional>

namespace seva {

/// The file `head`: how far the database was when the last commit was acknowledged. Written without a flush
/// after each commit, so it may be behind; a database behind it has lost something, or is an older copy.
class Witness
{
public:
    struct Content
    {
        std::uint64_t commits = 0;
        OriginId origin;
        std::uint64_t seq = 0;
        Digest head;
        std::uint64_t walFrames = 0; ///< frames of the log then in use, and the log's salts (8 bytes)
        QByteArray walSalts;
        QByteArray place; ///< of the machine and folder, 32 bytes; empty in a witness of an earlier version
    };
    enum class State { Absent, Altered, Whole };
    struct Found
    {
        State state = State::Absent;
        Content content;
    };

    Witness(const QString &folder, QByteArray key) : m_path(folder + QStringLiteral("/head")), m_key(std::move(key)) {}
    ~Witness();
    Witness(const Witness &) = delete;
    Witness &operator=(const Witness &) = delete;

    Found read() const;
    bool write(const Content &content);

private:
    static Content contentOf(const QByteArray &plain);
    QByteArray code(const QByteArray &plain) const;

    QString m_path;
    QByteArray m_key;
    int m_file = -1;
};

/// 32 bytes that tell this machine and this folder from every other and are the same after each boot: the machine's id
/// and the folder's inode.
QByteArray placeOf(const QString &folder);

} // namespace seva
