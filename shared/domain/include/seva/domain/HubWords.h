// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/ClaimReleased.h>
#include <seva/events/HubTakenOver.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/TokenClaimed.h>

#include <QAnyStringView>

#include <algorithm>
#include <array>

namespace seva {

/// Whether only a hub machine decides what an event of this type says: who gets which token, which numbers, which lane,
/// and which hub leads. In the log of any other station it counts for nothing.
inline bool onlyHubWrites(QAnyStringView type)
{
    constexpr std::array kWords{ClaimReleased::kType, HubTakenOver::kType, LanesAgreed::kType, NumbersLeased::kType,
                                TokenClaimed::kType};
    return std::any_of(kWords.begin(), kWords.end(), [type](const char *word) { return type == QLatin1String(word); });
}

} // namespace seva
