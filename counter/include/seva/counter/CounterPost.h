// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/DeviceSet.h>
#include <seva/journal/VisitRegister.h>

#include <functional>

namespace seva {

/// What the view-models of a counter work with. main() makes it, and it outlives them.
struct CounterPost
{
    VisitRegister &visits;
    DeviceSet &devices;
    Random &random;
    /// Language of the screen: "en", "hi", "gu", "pa", "ur".
    std::function<QString()> language;
    /// Ed25519 of the signed-in person over the digest's bytes; empty when nobody is signed in.
    std::function<QByteArray(const Digest &)> sign;
    /// A fault in words of the screen's language: what, where, what next.
    std::function<QString(const Fault &)> words;
};

} // namespace seva
