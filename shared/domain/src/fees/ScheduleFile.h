// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../catalogue/JsonText.h"

#include <seva/domain/FeeBook.h>

namespace seva {

/// The values of a document that fits the schema. Throws nlohmann's exceptions where it does not.
FeeSchedule readFeeSchedule(const Json &document);
QList<FeeRefusal> readFeeRefusals(const Json &document);

/// What no schema can say of one schedule: days, tables, lines for the same case, cases without a line, sums of parts.
/// `refusals`: the names that have texts.
std::optional<JsonProblem> checkFeeSchedule(const FeeSchedule &schedule, const QStringList &refusals);

/// The issue kinds that applications of this service may have; empty where it has none.
QStringList issueKindsOf(const FeeSchedule &schedule, const FeeService &service);

} // namespace seva
