// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <array>
#include <compare>

namespace seva {

/// 33 bytes: the algorithm (0x01 = BLAKE2b-256, RFC 7693) and its 32 bytes. An empty Digest is 'none'.
class Digest
{
public:
    static constexpr int kSize = 33;
    static constexpr char kBlake2b256 = 0x01;

    Digest() = default;

    /// Digest of the concatenation of all parts.
    static Digest of(const QList<QByteArray> &parts);
    static Digest of(const QByteArray &bytes);
    /// bytes() of the digest of `bytes`, without memory of its own: a chain has one for each event. `bytes` may be
    /// `to`.
    static void write(QByteArrayView bytes, std::array<char, kSize> &to);

    /// From the 33 bytes of bytes(); an empty Digest when they have another length or algorithm.
    static Digest fromBytes(const QByteArray &bytes);
    static Digest fromHex(const QString &hex);

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    /// The first eight hex digits of the hash, for people to compare.
    QString brief() const { return QString::fromLatin1(m_bytes.mid(1, 4).toHex()); }

    friend bool operator==(const Digest &a, const Digest &b) { return a.m_bytes == b.m_bytes; }
    friend bool operator<(const Digest &a, const Digest &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const Digest &d, size_t seed = 0) { return ::qHash(d.m_bytes, seed); }

private:
    explicit Digest(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace seva
