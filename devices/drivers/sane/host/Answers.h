// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SaneSession.h"

#include <QJsonObject>

namespace seva {

/// What the session answers to a question of ScanWire.h; `bytes` of a page follow it.
QJsonObject answerOf(SaneSession &session, const QJsonObject &question, QByteArray &bytes);

} // namespace seva
