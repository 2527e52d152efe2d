// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/DeviceSet.h>
#include <seva/domain/ReusableDocument.h>
#include <seva/journal/VisitRegister.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/OperatorSession.h>

#include <functional>

namespace seva {

/// What the view-models of a counter work with. main() makes it, and it outlives them.
struct CounterPost
{
    VisitRegister &visits;
    DeviceSet &devices;
    Random &random;
    LanguageChoice &languages;
    /// Ed25519 of the signed-in person over the digest's bytes; a fault when nobody is signed in.
    std::function<Result<QByteArray>(const Digest &)> sign;
    /// The same of an officer who comes to this counter for one signature, and gives the PIN for it.
    std::function<Result<QByteArray>(const OperatorId &officer, const QString &pin, const Digest &)> signAs{};
    /// Whether the signed-in person may go on after the case on the screen, or why not.
    std::function<Result<void>()> mayStay{};
    /// What the person of a visit showed at an earlier application; none = not known here.
    std::function<QList<ReusableDocument>(const Visit &)> shownBefore{};
};

/// The post of a station at which `session` signs people in.
CounterPost counterPost(StationRuntime &runtime, Random &random, LanguageChoice &languages, OperatorSession &session);

} // namespace seva
