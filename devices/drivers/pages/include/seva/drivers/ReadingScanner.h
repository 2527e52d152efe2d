// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/PageInspector.h>

namespace seva {

/// A scanner whose pages are inspected, in a thread of their own, before they are delivered: what has to be masked is
/// masked in the picture, and the original, whose numbers stand elsewhere, is left out. A page that could not be read
/// is delivered with the fault in `unread`. A request has its own time and 20 s more for each page it may bring, 300 s
/// at most.
std::unique_ptr<DocumentScanner> withReading(std::unique_ptr<DocumentScanner> scanner,
                                             std::unique_ptr<PageInspector> inspector, Clock &clock, Alarms &alarms);

} // namespace seva
