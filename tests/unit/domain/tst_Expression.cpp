// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Expression.h>

#include <QRandomGenerator>
#include <QTest>

using namespace seva;

namespace {

const FactKinds Known{{"age", {RuleType::Int, {}}},
                      {"scheme", {RuleType::Text, {"NORMAL", "TATKAAL"}}},
                      {"reasons", {RuleType::List, {"LOST", "DAMAGED", "EXPIRED"}}},
                      {"name", {RuleType::Text, {}}},
                      {"born", {RuleType::Date, {}}},
                      {"basisDate", {RuleType::Date, {}}},
                      {"adopted", {RuleType::Bool, {}}},
                      {"setting.limit", {RuleType::Int, {}}}};

const Facts Ravi{
    {"age", qint64(17)},         {"scheme", QString("TATKAAL")}, {"reasons", QStringList{"LOST", "EXPIRED"}},
    {"name", QString("O'NEIL")}, {"born", QDate(2008, 11, 30)},  {"basisDate", QDate(2026, 11, 29)},
    {"adopted", true},           {"setting.limit", qint64(3)}};

std::optional<Expression> parsed(const QString &text)
{
    QString problem;
    const auto expression = Expression::parse(text, Known, problem);
    if (!expression)
        qWarning("%s", qPrintable(problem));
    return expression;
}

QString problemOf(const QString &text)
{
    QString problem;
    return Expression::parse(text, Known, problem) ? QString() : problem;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("unknown");
        const auto row = [](const char *text, bool known, bool unknown) {
            QTest::newRow(text) << QString(text) << known << unknown;
        };
        // The same expression on Ravi's facts, and where nothing is known at all.
        row("true", true, true);
        row("age < 18", true, false);
        row("age <= 17 and age >= 17", true, false);
        row("age > 17", false, false);
        row("not (age > 17)", true, true);
        row("not(known(age)) or adopted", true, true);
        row("age >= 15 and age <= 17", true, false);
        row("scheme = 'TATKAAL'", true, false);
        row("scheme != 'NORMAL'", true, false);
        row("known(scheme)", true, false);
        row("scheme in ['NORMAL', 'TATKAAL']", true, false);
        row("reasons any ['DAMAGED', 'LOST']", true, false);
        row("reasons all ['LOST']", false, false);
        row("reasons all ['LOST', 'EXPIRED']", true, false);
        row("count(reasons) = 2", true, false);
        row("name = 'O''NEIL'", true, false);
        row("adopted", true, false);
        row("adopted = false", false, false);
        row("addYears(born, 18) > basisDate", true, false);
        row("addYears(2024-02-29, 1) = 2025-02-28", true, true);
        row("earlier(addYears(basisDate, 5), addYears(born, 18)) = 2026-11-30", true, false);
        row("earlier(born, basisDate) = born", true, false);
        row("known(earlier(born, 2026-11-30))", true, false);
        row("known(earlier(2026-11-30, born))", true, false);
        row("addDays(basisDate, -29) = 2026-10-31", true, false);
        row("setting.limit = 3", true, false);
        row("age < 18 and scheme = 'NORMAL' or adopted and reasons any ['LOST']", true, false);
        row("age < 18 and (scheme = 'NORMAL' or adopted) and not(reasons any ['DAMAGED'])", true, false);
    }
    void truths()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        QFETCH(bool, unknown);
        const auto expression = parsed(text);
        QVERIFY(expression);
        QCOMPARE(expression->holds(Ravi), known);
        QCOMPARE(expression->holds({}), unknown);
    }

    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *text, const char *problem) {
            QTest::newRow(text) << QString(text) << QString(problem);
        };
        row("", "column 1: no fact or value ''");
        row("aeg < 18", "column 1: no fact or value 'aeg'");
        row("age < ", "column 7: no fact or value ''");
        row("age < 'x'", "'<' does not take this");
        row("age and adopted", "'and' does not take this");
        row("not(age)", "'not' does not take this");
        row("not adopted", "column 1: no fact or value 'not'");
        row("scheme = 'TATKAL'", "there is no option 'TATKAL'");
        row("'TATKAL' = scheme", "there is no option 'TATKAL'");
        row("reasons any ['LOST', 'GONE']", "there is no option 'GONE'");
        row("reasons in ['LOST']", "'in' does not take this");
        row("scheme < 'NORMAL'", "'<' does not take this");
        row("adopted adopted", "column 9: nothing may follow here");
        row("(adopted", "')' is missing");
        row("earlier(born)", "',' is missing");
        row("earlier(born, basisDate", "')' is missing");
        row("reasons any ['LOST'", "a list holds texts");
        row("reasons any [LOST]", "a list holds texts");
        row("age < 18 & adopted", "column 9: no word of the language");
        row("name = 'open", "no word of the language");
        row("age < 18 and < 3", "column 14: no fact or value '<'");
        row("addDays(born, born) = born", "'addDays' does not take this");
    }
    void brokenOnesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const QString said = problemOf(text);
        QVERIFY2(said.contains(problem), qPrintable(said));
    }

    void limitsHold()
    {
        QVERIFY(problemOf(QString(40, '(') + "adopted" + QString(40, ')')).contains("nested too deeply"));
        QVERIFY(problemOf(QStringList(140, "true").join(" and ")).contains("too many parts"));
        QVERIFY(problemOf(QString(2001, ' ')).contains("longer than 2000"));
        QVERIFY(problemOf(QStringList(100, "adopted").join(" and ")).isEmpty());
    }

    void whatIsOfAnotherKindMakesNothingTrue()
    {
        const Facts odd{{"age", QString("seventeen")}, {"reasons", qint64(1)}, {"born", true}};
        for (const char *text :
             {"age < 18", "age >= 0", "reasons any ['LOST']", "reasons all ['LOST']", "earlier(born, basisDate) = born",
              "addDays(born, 1) > basisDate", "count(reasons) > 0"})
            QVERIFY2(!parsed(text)->holds(odd), text);
    }

    /// Whatever is written, parse() ends with an expression or a problem; whatever is parsed has a value.
    void anyTextEnds()
    {
        const QStringList words{
            "age",  "<",   "18", "and", "or",   "not",     "(",     ")",      "[",       "]",
            "'A'",  ",",   "in", "any", "born", "earlier", "known", "scheme", "adopted", "addDays",
            "true", "all", "=",  "!=",  ">=",   "-3",      "'",     "count",  "reasons", "2026-02-30"};
        QRandomGenerator chance(7);
        int good = 0;
        for (int round = 0; round < 20000; ++round) {
            QStringList text;
            for (quint32 word = chance.bounded(1, 9); word > 0; --word)
                text.append(words.at(chance.bounded(int(words.size()))));
            QString problem;
            const auto expression = Expression::parse(text.join(' '), Known, problem);
            QCOMPARE(problem.isEmpty(), expression.has_value());
            good += expression ? 1 : 0;
            if (expression)
                QVERIFY(expression->value(Ravi).index() == std::size_t(expression->type())
                        || expression->value(Ravi).index() == 0);
        }
        QVERIFY2(good > 100, qPrintable(QString::number(good)));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_Expression.moc"
