// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ssl_st;

namespace seva::sync {

/// The common name of the certificate that the other side of a connection has shown, or that its resumed session began
/// with; empty where there is none.
QString peerNameOf(const ssl_st *connection);

} // namespace seva::sync
