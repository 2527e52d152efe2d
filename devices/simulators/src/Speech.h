// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seva::speech {

/// Lets espeak-ng, a program of its own, speak into a WAV file in the background. Nothing happens
/// where it is not installed; it is ended when it takes longer than 10 s.
void toFile(const QString &text, const QString &language, const QString &path);

} // namespace seva::speech
