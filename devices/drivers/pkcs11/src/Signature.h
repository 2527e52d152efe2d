// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What stands between a digest, the bytes PKCS#11 takes and gives, and a signature others understand. By OpenSSL.
namespace seva::signature {

/// DigestInfo of RFC 8017, 9.2; empty for a length that is none of SHA-256, -384, -512.
QByteArray digestInfo(const QByteArray &digest);
/// r ‖ s as PKCS#11 gives it, as a DER ECDSA-Sig-Value; empty when it is none.
QByteArray ecdsaDer(const QByteArray &rs);
/// Whether the key of the certificate (DER) made the signature of the digest.
bool verifies(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature);

} // namespace seva::signature
