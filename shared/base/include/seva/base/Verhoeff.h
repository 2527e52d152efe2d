// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seva {

/// Verhoeff's check over digits 0 to 9, the last of which is the check digit: multiplication in the dihedral group D5,
/// and the powers of his permutation.
bool verhoeffHolds(const QString &digits);

/// Twelve digits, the first 2 to 9, that Verhoeff's check takes: an Aadhaar number by its form. Domain and devices
/// both ask.
bool isAadhaarNumber(const QString &digits);

} // namespace seva
