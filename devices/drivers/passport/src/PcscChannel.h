// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardTalk.h"

namespace seva::chip {

/// A card in a reader of PC/SC, for ourselves alone. PC/SC's calls may hang with the reader; here each has
/// a time after which it is left behind on a thread of its own.
class PcscChannel : public CardChannel
{
public:
    /// Faults: "devices.absent" (no service, no such reader), "devices.card-absent", "chip.too-slow",
    /// "chip.card-lost".
    static Result<std::unique_ptr<PcscChannel>> connect(const QString &reader, std::chrono::milliseconds patience);

    Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds patience) override;

    struct Link;

private:
    explicit PcscChannel(std::shared_ptr<Link> link) : m_link(std::move(link)) {}

    std::shared_ptr<Link> m_link;
};

enum class SlotState { NoReader, Empty, Card };
/// What is in the reader right now; does not wait for anything to happen.
SlotState slotState(const QString &reader);

} // namespace seva::chip
