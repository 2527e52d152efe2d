// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"

#include <seva/domain/RuleBook.h>

namespace seva {

/// Rule files that fit the schema become the one book. Settings of every file are known to every rule.
class RuleReader
{
public:
    explicit RuleReader(QList<const ServiceDefinition *> services) : m_services(std::move(services)) {}

    /// "setting.<name>" of one file; a problem when two files say it.
    std::optional<JsonProblem> addSettings(const Json &document);
    /// The rules of one file, compiled against the fields of the services they are for. After every addSettings().
    std::optional<JsonProblem> addRules(const Json &document);

    RuleBook book() const { return RuleBook(m_rules, m_settings); }

private:
    std::optional<JsonProblem> compile(const Json &object, const FactKinds &kinds, Rule &rule) const;
    std::optional<JsonProblem> check(const Rule &rule) const;
    QList<const ServiceDefinition *> servicesOf(const Rule &rule) const;

    QList<const ServiceDefinition *> m_services;
    Facts m_settings;
    QList<Rule> m_rules;
    QSet<QString> m_ids;
};

} // namespace seva
