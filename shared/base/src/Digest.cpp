// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Digest.h>

#include <sodium.h>

namespace seva {

namespace {

/// The 32 bytes after the first of a digest.
void hash(QByteArrayView bytes, char *digest)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(digest) + 1, 32,
                       reinterpret_cast<const unsigned char *>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
}

} // namespace

Digest Digest::of(const QList<QByteArray> &parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (const QByteArray &part : parts)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()),
                                  static_cast<unsigned long long>(part.size()));
    QByteArray bytes(kSize, kBlake2b256);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(bytes.data()) + 1, 32);
    return Digest(bytes);
}

Digest Digest::of(const QByteArray &bytes)
{
    QByteArray digest(kSize, kBlake2b256);
    hash(bytes, digest.data());
    return Digest(digest);
}

void Digest::write(QByteArrayView bytes, std::array<char, kSize> &to)
{
    hash(bytes, to.data());
    to.front() = kBlake2b256;
}

Digest Digest::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == kSize && bytes.front() == kBlake2b256 ? Digest(bytes) : Digest();
}

Digest Digest::fromHex(const QString &hex)
{
    // fromHex() skips what is no digit; a digest is written in one way only.
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return bytes.size() * 2 == hex.size() ? fromBytes(bytes) : Digest();
}

} // namespace seva
