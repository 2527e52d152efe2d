// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

/// The language of rules (docs/rule-language.md): small, total, free of side effects. An expression looks at named
/// facts and always ends with a value; what is not known is null, and null makes no comparison true.
namespace seva {

/// Null, truth, whole number, text, day, list of texts.
using RuleValue = std::variant<std::monostate, bool, qint64, QString, QDate, QStringList>;
using Facts = QHash<QString, RuleValue>;

/// In the order of RuleValue's alternatives.
enum class RuleType { Null, Bool, Int, Text, Date, List };

/// What a fact may be. `options`: the texts it (or an element of it) may equal; empty when any.
struct FactKind
{
    RuleType type = RuleType::Text;
    QStringList options;
};
using FactKinds = QHash<QString, FactKind>;

/// One compiled expression. A value: copies share the compiled form.
class Expression
{
public:
    static constexpr int MaxLength = 2000;
    static constexpr int MaxNodes = 256;
    static constexpr int MaxDepth = 32;

    /// Nothing, and `problem` says column and reason, when the text is no expression, names an unknown fact,
    /// compares what cannot be compared, or asks for an option that does not exist.
    static std::optional<Expression> parse(const QString &text, const FactKinds &known, QString &problem);

    /// No expression at all; holds always.
    Expression() = default;
    bool isEmpty() const { return !m_nodes; }

    RuleType type() const;
    RuleValue value(const Facts &facts) const;
    /// True only where the value is true.
    bool holds(const Facts &facts) const;

    struct Node;

private:
    std::shared_ptr<const std::vector<Node>> m_nodes;
};

} // namespace seva
