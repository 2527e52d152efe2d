// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/ApplicantScreen.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A touch screen of its own, turned to the applicant. Needs a QGuiApplication.
///
/// Settings: "screen" (its name as the system calls it, such as HDMI-1; without it the first that is not the primary
/// one), "language" (of the answers when a page does not say its own; else "en"), "name" ("applicant's screen").
///
/// width() and height() are those of the page: below it stands the band of the answers, a fifth of the screen and at
/// least 20 mm high. The language of the answers is the text "Language" of the page (PNG iTXt), such as "gu"; Urdu is
/// mirrored. An answer counts only once the page has stood for 300 ms, so that a touch meant for what was there before
/// confirms nothing.
Result<std::unique_ptr<ApplicantScreen>> makeSecondScreen(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
