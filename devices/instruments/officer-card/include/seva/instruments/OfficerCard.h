// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/Vpcd.h>

#include <QString>

#include <atomic>
#include <memory>

namespace seva {

class OfficerKey;

enum class OfficerKeyKind { EcP256, Rsa2048 };

struct OfficerCardOptions
{
    OfficerKeyKind key = OfficerKeyKind::EcP256;
    /// 6 to 8 digits (SP 800-73-4 part 2, 2.4.3).
    QByteArray pin = QByteArrayLiteral("123456");
    int tries = 3;
    /// Distinguishes one card from another: 16 bytes, the GUID of its CHUID.
    QByteArray guid = QByteArray(16, '\x01');
    /// Whose card it is, as the certificate names the person.
    QString commonName = QStringLiteral("Officer A1001");
};

/// A card with one key, that of digital signature (slot 9C: the PIN before each use), and its certificate, made when
/// the card is made. It counts wrong PINs down and locks, as plastic does, also while it is out of the reader.
class OfficerCard : public VirtualCard
{
public:
    explicit OfficerCard(const OfficerCardOptions &options);
    ~OfficerCard() override;

    QByteArray atr() const override;
    void reset() override;
    std::optional<QByteArray> answer(const QByteArray &command) override;

    /// DER, as in the card.
    QByteArray certificate() const;
    int triesLeft() const { return m_tries; }
    /// Unlocks, as a card office would.
    void unlock() { m_tries = m_options.tries; }
    /// The card leaves the reader instead of answering its `count`-th command from now; 0: it stays.
    void pullAtCommand(int count) { m_pullAt = count; }
    /// The same at the `count`-th command that signs.
    void pullAtSigning(int count) { m_pullAtSigning = count; }
    /// From now on the answer to a signing command is this instead of a signature.
    void signInstead(const QByteArray &bytes) { m_instead = bytes; }

private:
    QByteArray select(const QByteArray &aid);
    QByteArray object(const QByteArray &asked) const;
    QByteArray verify(const QByteArray &pin);
    QByteArray authenticate(quint8 slot, const QByteArray &data);
    QByteArray chunk();

    const OfficerCardOptions m_options;
    const std::unique_ptr<OfficerKey> m_key;
    std::atomic<int> m_tries;
    std::atomic<int> m_pullAt = 0;
    std::atomic<int> m_pullAtSigning = 0;
    QByteArray m_instead;
    bool m_selected = false;
    bool m_verified = false;
    /// The PIN came in the command just before: what slot 9C asks for.
    bool m_justVerified = false;
    QByteArray m_chained;
    QByteArray m_waiting;
};

} // namespace seva
