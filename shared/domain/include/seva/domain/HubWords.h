// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/ClaimReleased.h>
#include <seva/events/HubTakenOver.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/TokenClaimed.h>

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>

namespace seva {

/// Whether only a hub machine decides what an event of this type says: who gets which token, which numbers, which lane,
/// and which hub leads. In the log of any other station it counts for nothing.
inline constexpr std::array kHubWords{QLatin1String(ClaimReleased::kType), QLatin1String(HubTakenOver::kType),
                                      QLatin1String(LanesAgreed::kType), QLatin1String(NumbersLeased::kType),
                                      QLatin1String(TokenClaimed::kType)};

inline bool onlyHubWrites(const QString &type)
{
    return std::any_of(kHubWords.begin(), kHubWords.end(), [&type](QLatin1String word) { return type == word; });
}

/// The same of a type in UTF-8, as it stands in a segment: every event that comes in is asked about, so nothing is
/// made of its bytes to compare them.
inline bool onlyHubWrites(QByteArrayView utf8)
{
    return std::any_of(kHubWords.begin(), kHubWords.end(),
                       [utf8](QLatin1String word) { return utf8 == QByteArrayView(word.data(), word.size()); });
}

} // namespace seva
