// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/OfficerCard.h>

#include "Apdu.h"
#include "OfficerKey.h"

namespace seva {

namespace {

using piv::status;
using piv::tlv;

// Instructions of SP 800-73-4 part 2, table 2.
constexpr quint8 kSelect = 0xA4;
constexpr quint8 kGetData = 0xCB;
constexpr quint8 kVerify = 0x20;
constexpr quint8 kAuthenticate = 0x87;
constexpr quint8 kGetResponse = 0xC0;
constexpr quint8 kChained = 0x10;

constexpr quint8 kPinReference = 0x80;
constexpr quint8 kSignatureSlot = 0x9C;
constexpr qsizetype kPinLength = 8;
constexpr qsizetype kChunk = 256;
constexpr qsizetype kChainMost = 4'096;

constexpr quint16 kGood = 0x9000;
constexpr quint16 kMoreWaits = 0x6100;
constexpr quint16 kPinTries = 0x63C0;
constexpr quint16 kWrongLength = 0x6700;
constexpr quint16 kNotVerified = 0x6982;
constexpr quint16 kLocked = 0x6983;
constexpr quint16 kWrongData = 0x6A80;
constexpr quint16 kNotFound = 0x6A82;
constexpr quint16 kWrongReference = 0x6A88;
constexpr quint16 kNoInstruction = 0x6D00;

/// A FASC-N of agency 9999: the GUID is what names the card (SP 800-73-4 part 1, 3.1.2).
const QByteArray kNoAgency = QByteArray::fromHex("d4e739da739ced39ce739d836858210842108421c84210c3eb");
const QByteArray kAid = QByteArray::fromHex("a000000308000010000100");

/// Counts down to the command at which something happens.
bool isNow(std::atomic<int> &countdown)
{
    return countdown > 0 && --countdown == 0;
}

} // namespace

OfficerCard::OfficerCard(const OfficerCardOptions &options)
    : m_options(options), m_key(std::make_unique<OfficerKey>(options.key, options.commonName)), m_tries(options.tries)
{
}

OfficerCard::~OfficerCard() = default;

QByteArray OfficerCard::atr() const
{
    // T=1 only, historical bytes "SEVA" as proprietary data.
    return QByteArray::fromHex("3b8580015345564120b2");
}

void OfficerCard::reset()
{
    m_selected = m_verified = m_justVerified = false;
    m_chained.clear();
    m_waiting.clear();
}

QByteArray OfficerCard::certificate() const
{
    return m_key->certificate();
}

std::optional<QByteArray> OfficerCard::answer(const QByteArray &apdu)
{
    const auto command = piv::parse(apdu);
    if (!command)
        return status(kWrongLength);
    if (isNow(m_pullAt) || (command->ins == kAuthenticate && isNow(m_pullAtSigning)))
        return std::nullopt;
    if (command->ins == kGetResponse)
        return chunk();
    if (m_chained.size() + command->data.size() > kChainMost)
        return status(kWrongLength);
    m_chained += command->data;
    if (command->cla & kChained)
        return status(kGood);
    const QByteArray data = std::exchange(m_chained, {});
    const bool justVerified = std::exchange(m_justVerified, false);
    if (command->ins == kSelect)
        return select(data);
    if (!m_selected)
        return status(kNotFound);
    if (command->ins == kVerify)
        return command->p2 == kPinReference ? verify(data) : status(kWrongReference);
    if (command->ins != kGetData && command->ins != kAuthenticate)
        return status(kNoInstruction);
    m_justVerified = justVerified;
    m_waiting = command->ins == kGetData ? object(data) : authenticate(command->p2, data);
    return chunk();
}

QByteArray OfficerCard::chunk()
{
    // A word alone is an answer by itself; otherwise the data goes out in pieces.
    if (m_waiting.size() <= kChunk + 2)
        return m_waiting.isEmpty() ? status(kWrongReference) : std::exchange(m_waiting, {});
    const QByteArray piece = m_waiting.left(kChunk);
    m_waiting.remove(0, kChunk);
    const qsizetype left = m_waiting.size() - 2;
    return piece + status(quint16(kMoreWaits | (left >= kChunk ? 0 : left)));
}

QByteArray OfficerCard::select(const QByteArray &aid)
{
    constexpr qsizetype shortest = 5;
    m_selected = aid.size() >= shortest && kAid.startsWith(aid);
    m_verified = m_verified && m_selected;
    if (!m_selected)
        return status(kNotFound);
    const QByteArray authority = tlv("79", tlv("4f", kAid.left(shortest)));
    return tlv("61", tlv("4f", kAid.mid(shortest)) + authority) + status(kGood);
}

QByteArray OfficerCard::object(const QByteArray &asked) const
{
    const auto tag = piv::valueOf(asked, 0x5C);
    const QByteArray empty;
    const QByteArray end = tlv("fe", empty);
    if (tag == QByteArray::fromHex("7e"))
        return tlv("7e", tlv("4f", kAid) + tlv("5f2f", QByteArray::fromHex("4000"))) + status(kGood);
    if (tag == QByteArray::fromHex("5fc102")) // card holder unique identifier
        return tlv("53",
                   tlv("30", kNoAgency) + tlv("34", m_options.guid) + tlv("35", "20360101") + tlv("3e", empty) + end)
               + status(kGood);
    if (tag == QByteArray::fromHex("5fc107")) // card capability container
        return tlv("53", tlv("f0", QByteArray::fromHex("a000000116ff02") + m_options.guid.left(14))
                             + tlv("f1", QByteArray(1, '\x21')) + tlv("f2", QByteArray(1, '\x21')) + tlv("f3", empty)
                             + tlv("f4", QByteArray(1, '\0')) + tlv("f5", QByteArray(1, '\x10')) + end)
               + status(kGood);
    if (tag == QByteArray::fromHex("5fc10a")) // certificate of digital signature
        return tlv("53", tlv("70", certificate()) + tlv("71", QByteArray(1, '\0')) + end) + status(kGood);
    return status(kNotFound);
}

QByteArray OfficerCard::verify(const QByteArray &pin)
{
    if (m_tries == 0)
        return status(kLocked);
    if (pin.isEmpty())
        return status(m_verified ? kGood : quint16(kPinTries | quint16(m_tries)));
    if (pin.size() != kPinLength)
        return status(kWrongData);
    m_verified = m_justVerified = pin == m_options.pin.leftJustified(kPinLength, '\xff');
    m_tries = m_verified ? m_options.tries : m_tries - 1;
    return status(m_verified ? kGood : m_tries == 0 ? kLocked : quint16(kPinTries | quint16(m_tries)));
}

QByteArray OfficerCard::authenticate(quint8 slot, const QByteArray &data)
{
    const bool allowed = m_verified && std::exchange(m_justVerified, false);
    if (slot != kSignatureSlot)
        return status(kWrongReference);
    if (!allowed)
        return status(kNotVerified);
    const auto content = piv::valueOf(data, 0x7C);
    const auto challenge = content ? piv::valueOf(*content, 0x81) : std::nullopt;
    if (!challenge)
        return status(kWrongData);
    const QByteArray signature = m_instead.isEmpty() ? m_key->sign(*challenge) : m_instead;
    return signature.isEmpty() ? status(kWrongData) : tlv("7c", tlv("82", signature)) + status(kGood);
}

} // namespace seva
