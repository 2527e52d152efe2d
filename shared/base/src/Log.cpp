// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Log.h>

Q_LOGGING_CATEGORY(logJournal, "seva.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "seva.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logDevices, "seva.devices", QtInfoMsg)
Q_LOGGING_CATEGORY(logStation, "seva.station", QtInfoMsg)
