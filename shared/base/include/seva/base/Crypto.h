// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/base/Result.h>

#include <QByteArray>

/// Thin names over libsodium. No algorithm is written here.
namespace seva::crypto {

inline constexpr int kKeyBytes = 32;

struct KeyPair
{
    QByteArray publicKey;
    QByteArray secretKey;
};

/// Must be called once before anything else of this header; safe to call again.
void initialise();

/// XChaCha20-Poly1305 (IETF): the answer is nonce(24) ‖ ciphertext ‖ tag(16). `context` is authenticated.
QByteArray seal(const QByteArray &key, const QByteArray &plain, const QByteArray &context, Random &random);
Result<QByteArray> unseal(const QByteArray &key, const QByteArray &sealed, const QByteArray &context);

/// Ed25519 (RFC 8032). The secret key is libsodium's 64 bytes (seed ‖ public key).
KeyPair signingPair(const QByteArray &seed32);
QByteArray sign(const QByteArray &secretKey, const QByteArray &message);
[[nodiscard]] bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// X25519 sealed box (crypto_box_seal): anyone may wrap to the public key, only the pair opens it.
KeyPair boxPair(const QByteArray &seed32);
QByteArray wrap(const QByteArray &publicKey, const QByteArray &plain);
Result<QByteArray> unwrap(const KeyPair &pair, const QByteArray &wrapped);

/// Argon2id (RFC 9106) with libsodium's interactive limits; salt = 16 bytes; the answer has 32 bytes.
Result<QByteArray> passwordKey(const QString &password, const QByteArray &salt16);

/// Keyed BLAKE2b-256 over the message, 32 bytes.
QByteArray mac(const QByteArray &key, const QByteArray &message);
[[nodiscard]] bool equal(const QByteArray &a, const QByteArray &b);

} // namespace seva::crypto
