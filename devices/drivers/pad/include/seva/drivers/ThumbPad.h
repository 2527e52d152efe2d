// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FingerprintScanner.h>
#include <seva/devices/SignaturePad.h>

#include <memory>

namespace seva {

/// The pad as it is, and for those who cannot sign the left thumb from the fingerprint scanner, which must outlive it.
std::unique_ptr<SignaturePad> withThumbs(std::unique_ptr<SignaturePad> pad, FingerprintScanner &fingers, Clock &clock,
                                         Alarms &alarms);

} // namespace seva
