// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/ApplicantScreen.h>

#include <QString>

namespace seva {

/// What stands on the button of a choice; English where the language is not known.
QString answerText(ScreenChoice choice, const QString &language);
bool isMirrored(const QString &language);

} // namespace seva
