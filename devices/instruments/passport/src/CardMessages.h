// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/chip/Cipher.h>

#include <QByteArray>

#include <optional>

namespace seva {

/// A command as the card reads it.
struct CardCommand
{
    quint8 cla = 0;
    quint8 ins = 0;
    quint8 p1 = 0;
    quint8 p2 = 0;
    QByteArray data;
    int expected = 0;
};
std::optional<CardCommand> parsedCommand(const QByteArray &bytes);

/// Data and status words in one, as they travel.
QByteArray cardAnswer(quint16 status, const QByteArray &data = {});

/// The card's side of secure messaging.
class CardMessaging
{
public:
    CardMessaging(chip::CipherKind kind, const QByteArray &secret, const QByteArray &counter = {});

    /// What the command says inside; nothing when its MAC or form is wrong.
    std::optional<CardCommand> opened(const CardCommand &command);
    QByteArray wrapped(const QByteArray &answer, bool oddInstruction, bool wrongMac);

private:
    void next();
    QByteArray vector() const;
    QByteArray mac(const QByteArray &content) const;

    chip::CipherKind m_kind;
    QByteArray m_encryption;
    QByteArray m_mac;
    QByteArray m_counter;
    int m_block;
};

} // namespace seva
