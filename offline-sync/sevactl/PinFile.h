// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QString>

namespace seva::ctl {

/// The first line of a file: a PIN on the command line would stand in the list of processes. Fault "ctl.pin-length".
Result<QString> pinOf(const QString &path);

} // namespace seva::ctl
