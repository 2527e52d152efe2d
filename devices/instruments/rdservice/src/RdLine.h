// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RdSide.h"

namespace seva {

/// Lets `side` be reached on 127.0.0.1 as long as the program runs, by https when `tlsFolder` holds server.pem and
/// server.key. Answers the port (any free one for 0). Faults: "instruments.port-taken", "instruments.tls".
Result<int> openRd(RdSide &side, quint16 port, const QString &tlsFolder);

} // namespace seva
