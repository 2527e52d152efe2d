// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// The symmetric operations of ICAO 9303-11, 9.7 and 9.8, done by OpenSSL.
namespace seva::chip {

enum class CipherKind { TripleDes, Aes128, Aes192, Aes256 };

inline constexpr int kMacBytes = 8;

int blockBytes(CipherKind kind);

/// What a derived key is for (9.7.1).
enum class KeyUse : quint8 { Encryption = 1, Mac = 2, Password = 3 };
QByteArray deriveKey(CipherKind kind, const QByteArray &secret, KeyUse use);

/// CBC without padding; `data` in whole blocks.
QByteArray encrypted(CipherKind kind, const QByteArray &key, const QByteArray &iv, const QByteArray &data);
QByteArray decrypted(CipherKind kind, const QByteArray &key, const QByteArray &iv, const QByteArray &data);

/// 8 bytes: retail MAC (ISO/IEC 9797-1 algorithm 3) or CMAC. The retail MAC takes whole blocks.
QByteArray macOf(CipherKind kind, const QByteArray &key, const QByteArray &data);

/// ISO/IEC 9797-1 method 2: 80 and zeros up to a whole block.
QByteArray padded(const QByteArray &data, int block);
std::optional<QByteArray> unpadded(const QByteArray &data);

/// "SHA1", "SHA256", ...; empty for a name OpenSSL does not know.
QByteArray hashOf(const char *name, const QByteArray &data);
/// In constant time.
bool same(const QByteArray &a, const QByteArray &b);

} // namespace seva::chip
