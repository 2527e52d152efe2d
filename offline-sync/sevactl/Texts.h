// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Mrz.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace seva::ctl {

/// {"en": ..., "hi": ..., ...} of a problem; empty for a code without a text.
QJsonObject textsOf(const QString &code);
/// [{"code": ..., "text": {...}}]
QJsonArray codesWithTexts(const QStringList &codes);
/// The day of --on, today in India where it was not given; nothing when it is no day.
std::optional<QDate> dayFrom(const QString &iso);
/// What a machine-readable zone says, by field.
QJsonObject mrzDataJson(const MrzData &data);

} // namespace seva::ctl
