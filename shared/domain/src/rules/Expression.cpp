// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace seva {

/// A node comes after its operands; the last one is the whole expression.
struct Expression::Node
{
    RuleType type = RuleType::Null;
    const RuleWord *word = nullptr; ///< none: a literal, or a fact when `fact` is not empty
    RuleValue literal{};
    QString fact{};
    std::array<int, 3> inputs{-1, -1, -1};
};

namespace {

using Node = Expression::Node;

/// Recursive descent over the grammar of docs/rule-language.md. Each function returns the index of its node, or -1
/// after it said why not; the first problem stays.
class Parser
{
public:
    Parser(const QString &text, const FactKinds &known) : m_known(known) { split(text); }

    std::vector<Node> take(QString &problem)
    {
        if (m_problem.isEmpty() && expression(1) >= 0 && !m_tokens.at(m_at).text.isEmpty())
            fail(QStringLiteral("nothing may follow here"));
        problem = m_problem;
        return std::move(m_nodes);
    }

private:
    struct Token
    {
        QString text;
        qsizetype column = 0;
    };

    void split(const QString &text);
    int expression(int binds);
    int primary();
    int list();
    int value(const QString &text);
    int apply(const RuleWord &word, const std::array<int, 3> &inputs);
    bool hasOptions(int fact, int texts);

    int add(Node node)
    {
        m_nodes.push_back(std::move(node));
        return m_nodes.size() <= Expression::MaxNodes ? int(m_nodes.size()) - 1
                                                      : fail(QStringLiteral("too many parts"));
    }
    int fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("column %1: %2").arg(m_tokens.at(m_at).column).arg(why);
        return -1;
    }
    bool eat(const char *text)
    {
        const bool here = m_tokens.at(m_at).text == QLatin1String(text);
        m_at += here ? 1 : 0;
        return here;
    }

    const FactKinds &m_known;
    QList<Token> m_tokens;
    int m_at = 0;
    int m_depth = 0;
    std::vector<Node> m_nodes;
    QString m_problem;
};

void Parser::split(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\G\\s*('(?:[^']|'')*'|\\d{4}-\\d{2}-\\d{2}|-?\\d+|[A-Za-z][A-Za-z0-9_.]*|<=|>=|!=|[=<>()\\[\\],]|\\z)"));
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch token = shape.match(text, at);
        m_tokens.append({token.captured(1), token.hasMatch() ? token.capturedStart(1) + 1 : at + 1});
        if (!token.hasMatch())
            m_problem = QStringLiteral("column %1: no word of the language").arg(m_tokens.last().column);
        if (token.captured(1).isEmpty())
            return;
        at = token.capturedEnd();
    }
}

/// Operators that bind at least so tightly, from left to right.
int Parser::expression(int binds)
{
    if (++m_depth > Expression::MaxDepth)
        return fail(QStringLiteral("nested too deeply"));
    int left = primary();
    while (left >= 0) {
        const RuleWord *word = ruleWord(m_tokens.at(m_at).text);
        if (!word || word->binds < binds || word->binds == 0)
            break;
        ++m_at;
        const int right = expression(word->binds + 1);
        left = right < 0 ? right : apply(*word, {left, right, -1});
    }
    --m_depth;
    return left;
}

int Parser::primary()
{
    const QString text = m_tokens.at(m_at).text;
    if (eat("(")) {
        const int inside = expression(1);
        return inside < 0 || eat(")") ? inside : fail(QStringLiteral("')' is missing"));
    }
    if (eat("["))
        return list();
    const RuleWord *word = ruleWord(text);
    if (!word || word->binds > 0 || m_tokens.at(m_at + 1).text != QLatin1String("("))
        return value(text);
    m_at += 2;
    std::array<int, 3> inputs{-1, -1, -1};
    for (std::size_t at = 0; at < strlen(word->takes.front()); ++at) {
        inputs[at] = at == 0 || eat(",") ? expression(1) : fail(QStringLiteral("',' is missing"));
        if (inputs[at] < 0)
            return -1;
    }
    return eat(")") ? apply(*word, inputs) : fail(QStringLiteral("')' is missing"));
}

int Parser::apply(const RuleWord &word, const std::array<int, 3> &inputs)
{
    std::string kinds;
    for (const int input : inputs)
        if (input >= 0)
            kinds += kKindLetters[std::size_t(m_nodes.at(std::size_t(input)).type)];
    const bool fits =
        std::any_of(word.takes.begin(), word.takes.end(), [&kinds](const char *each) { return kinds == each; });
    if (!fits)
        return fail(QStringLiteral("'%1' does not take this").arg(QLatin1String(word.name)));
    if (inputs[1] >= 0 && !(hasOptions(inputs[0], inputs[1]) && hasOptions(inputs[1], inputs[0])))
        return -1;
    return add(Node{word.gives, &word, {}, {}, inputs});
}

/// A fact with options is never compared with a text that it cannot have: a slip of the pen would hold for nobody.
bool Parser::hasOptions(int fact, int texts)
{
    const QStringList options = m_known.value(m_nodes.at(std::size_t(fact)).fact).options;
    const RuleValue &given = m_nodes.at(std::size_t(texts)).literal;
    const auto *one = std::get_if<QString>(&given);
    const auto *several = std::get_if<QStringList>(&given);
    for (const QString &each : one ? QStringList{*one} : several ? *several : QStringList())
        if (!options.isEmpty() && !options.contains(each))
            return fail(QStringLiteral("there is no option '%1'").arg(each)) >= 0;
    return true;
}

int Parser::list()
{
    QStringList texts;
    while (!eat("]")) {
        const QString text = texts.isEmpty() || eat(",") ? m_tokens.at(m_at).text : QString();
        if (!text.startsWith(QLatin1Char('\'')))
            return fail(QStringLiteral("a list holds texts"));
        ++m_at;
        texts.append(text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'")));
    }
    return add(Node{RuleType::List, nullptr, texts, {}, {}});
}

int Parser::value(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toInt(&isNumber);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const auto fact = m_known.constFind(text);
    Node node;
    if (text.startsWith(QLatin1Char('\'')))
        node = {RuleType::Text, nullptr, text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"))};
    else if (isNumber)
        node = {RuleType::Int, nullptr, number};
    else if (day.isValid())
        node = {RuleType::Date, nullptr, day};
    else if (text == QLatin1String("true") || text == QLatin1String("false"))
        node = {RuleType::Bool, nullptr, text == QLatin1String("true")};
    else if (fact != m_known.constEnd())
        node = {fact->type, nullptr, {}, text};
    else
        return fail(QStringLiteral("no fact or value '%1'").arg(text));
    ++m_at;
    return add(node);
}

RuleValue valueOf(const std::vector<Node> &nodes, int at, const Facts &facts)
{
    const Node &node = nodes[std::size_t(at)];
    if (!node.word)
        return node.fact.isEmpty() ? node.literal : facts.value(node.fact);
    RuleInputs inputs;
    for (std::size_t input = 0; input < inputs.size() && node.inputs[input] >= 0; ++input)
        inputs[input] = valueOf(nodes, node.inputs[input], facts);
    return node.word->act(inputs);
}

} // namespace

std::optional<Expression> Expression::parse(const QString &text, const FactKinds &known, QString &problem)
{
    problem = text.size() > MaxLength ? QStringLiteral("longer than %1 characters").arg(MaxLength) : QString();
    if (!problem.isEmpty())
        return std::nullopt;
    auto nodes = Parser(text, known).take(problem);
    if (!problem.isEmpty())
        return std::nullopt;
    Expression expression;
    expression.m_nodes = std::make_shared<const std::vector<Node>>(std::move(nodes));
    return expression;
}

RuleType Expression::type() const
{
    return isEmpty() ? RuleType::Bool : m_nodes->back().type;
}

RuleValue Expression::value(const Facts &facts) const
{
    return isEmpty() ? RuleValue(true) : valueOf(*m_nodes, int(m_nodes->size()) - 1, facts);
}

bool Expression::holds(const Facts &facts) const
{
    const RuleValue is = value(facts);
    const bool *truth = std::get_if<bool>(&is);
    return truth && *truth;
}

} // namespace seva
