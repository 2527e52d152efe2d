// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FingerprintScanner.h>

namespace seva {

/// What spoils a print; each from 0 (not at all) to 1.
struct PrintFlaws
{
    double dry = 0;
    double wet = 0;
    double smudged = 0;
    double offCentre = 0;
    /// No finger lies there.
    bool missing = false;
};

inline constexpr int kPrintWidth = 300;
inline constexpr int kPrintHeight = 400;

/// The ridges of a finger of somebody who does not exist, at 500 ppi: the same for the same person and finger.
/// Directions come from cores and deltas (the zero-pole model of Sherlock and Monro), ridges grow out of noise under
/// filters along them, as in synthetic prints since SFinGe. +1 ridge to -1 valley, rows of kPrintWidth.
std::vector<float> drawnRidges(quint64 person, FingerPosition finger);

/// One touch of these ridges on a plate: grey, 0 black. `touch` gives noise and pressure of this one touch.
Frame drawnPrint(const std::vector<float> &ridges, const PrintFlaws &flaws, quint64 touch);

} // namespace seva
