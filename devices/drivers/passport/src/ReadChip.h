// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardTalk.h"

#include <seva/base/Random.h>
#include <seva/devices/PassportReader.h>
#include <seva/drivers/CscaStore.h>

namespace seva::chip {

/// All a read needs besides the request.
struct ReadTools
{
    CardChannel &channel;
    Clock &clock;
    Random &random;
    const CscaStore &store;
    /// Per cent of the bytes wanted; may be empty.
    std::function<void(int percent)> progressed;
    std::stop_token stop;
};

struct ChipRead
{
    PassportReading reading;
    int commands = 0;
    /// The longest answer of this chip, in bytes.
    int longestAnswer = 0;
};

/// One whole conversation with the chip that was just powered: access by PACE, else BAC; EF.COM, EF.SOD,
/// the groups wanted and those that the proofs need; active and chip authentication; the list of checks.
/// Blocks until done, at most the request's deadline and never more than kMostTime. A proof that fails is
/// a line of the list; a fault is a chip that could not be read.
Result<ChipRead> readChip(const PassportRequest &request, const ReadTools &tools);

} // namespace seva::chip
