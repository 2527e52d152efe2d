// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AadhaarReader.h>

namespace seva::rd {

/// PidOptions as XML, on one line and without a declaration: some makers read nothing else. `environment` is UIDAI's
/// letter (P, PP, S); `time` is what the device gives the person.
QByteArray pidOptions(const AadhaarRequest &request, const QString &environment, milliseconds time);

} // namespace seva::rd
