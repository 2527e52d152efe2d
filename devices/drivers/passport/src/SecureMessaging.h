// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Apdu.h"
#include <seva/chip/Cipher.h>

namespace seva::chip {

/// What BAC, PACE or chip authentication agreed on.
struct SessionKeys
{
    CipherKind kind = CipherKind::TripleDes;
    QByteArray encryption;
    QByteArray mac;
    /// Send sequence counter; empty: zero.
    QByteArray counter;
};
/// Both keys of a shared secret, counter zero.
SessionKeys sessionKeys(CipherKind kind, const QByteArray &secret);

/// The terminal's side of secure messaging (ICAO 9303-11, 9.8). After a fault the session is over.
class SecureMessaging
{
public:
    explicit SecureMessaging(SessionKeys keys);

    Command protect(const Command &command);
    /// Faults: "chip.message-unprotected" (subject: status), "chip.message-mac-wrong", "chip.message-malformed".
    Result<Answer> open(const Answer &answer);

    /// Bytes of data that fit into an answer of so many bytes, status words not counted.
    int dataWithin(int answerBytes) const;

private:
    struct Parts;
    QByteArray macOver(const QByteArray &content) const;
    void count();
    QByteArray iv() const;
    Result<QByteArray> decoded(const QByteArray &cryptogram) const;

    SessionKeys m_keys;
    int m_block;
};

} // namespace seva::chip
