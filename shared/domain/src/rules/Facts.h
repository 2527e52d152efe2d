// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Advice.h>

namespace seva {

/// What an expression may name: the facts every case has, the settings of the rule files, what the file's own asker
/// brings, and the fields of these services (a fact that only one of several has is null for the others).
FactKinds factKinds(const QList<const ServiceDefinition *> &services, const Facts &settings, const FactKinds &own);

/// The answer of a rule, without what its kind adds.
RuleAnswer answerOf(const Rule &rule);

} // namespace seva
