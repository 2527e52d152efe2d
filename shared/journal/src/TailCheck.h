// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SegmentStore.h"

namespace seva {

/// Checks what an opening rests on: of every origin the newest sealed head (signature, and the hash that stands in the
/// journal), and the chain of what came after it. Fault "journal.tail-altered" names origin and sequence.
Result<void> checkTail(EventLog &log, SegmentStore &segments, const KeyStore &keys, const OriginId &own);

} // namespace seva
