// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rule.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

/// Reads the source of the repository and holds each rule of CONTRIBUTING.md against it.
class tst_architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ruleFindsItsBadExample_data() { rowsOfAllRules(); }
    void ruleFindsItsBadExample();
    void ruleLeavesItsGoodExampleAlone_data() { rowsOfAllRules(); }
    void ruleLeavesItsGoodExampleAlone();
    void repositoryKeepsTheRule_data() { rowsOfAllRules(); }
    void repositoryKeepsTheRule();
    void anExceptionAllowsItsMeasureOnly();
    void exceptionsOnlyShrink();
    void linksOfThePagesLeadSomewhere();

private:
    static constexpr int kMostExceptions = 10;

    void rowsOfAllRules();
    const Rule &rule();
    Findings notExcepted(const QString &ruleName, const Findings &findings);

    Rules m_rules;
    Tree m_tree;
    QJsonArray m_exceptions;
    QMap<QString, int> m_needed; ///< rule and path → the measure that needed the exception
};

namespace {

QString keyOf(const QString &rule, const QString &path)
{
    return rule + QStringLiteral(" | ") + path;
}

} // namespace

void tst_architecture::initTestCase()
{
    m_rules = layerRules() + lengthRules() + faultRules() + textRules() + qmlRules() + styleRules() + placeRules()
              + inputRules();
    m_tree = repositoryTree(QStringLiteral(SEVA_SOURCE_DIR));
    QVERIFY2(m_tree.size() > 20, "the source of the repository was not found");
    QFile file(QStringLiteral(SEVA_SOURCE_DIR "/tests/architecture/exceptions.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isArray());
    m_exceptions = document.array();
}

void tst_architecture::rowsOfAllRules()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_rules.size(); ++i)
        QTest::newRow(qPrintable(m_rules[i].name)) << i;
}

const Rule &tst_architecture::rule()
{
    QFETCH(int, index);
    return m_rules[index];
}

void tst_architecture::ruleFindsItsBadExample()
{
    // Each bad file is tried alone, so that one that is found does not hide one that is not.
    for (auto it = rule().bad.begin(); it != rule().bad.end(); ++it)
        QVERIFY2(!rule().check(treeOf({{it.key(), it.value()}})).isEmpty(), qPrintable(it.key()));
}

void tst_architecture::ruleLeavesItsGoodExampleAlone()
{
    for (const Finding &finding : rule().check(treeOf(rule().good)))
        QFAIL(qPrintable(finding.text()));
}

void tst_architecture::repositoryKeepsTheRule()
{
    // Printed besides, because Qt Test cuts long messages.
    const Findings problems = notExcepted(rule().name, rule().check(m_tree));
    for (const Finding &finding : problems)
        std::fprintf(stderr, "%s\n", qPrintable(finding.text()));
    QVERIFY2(problems.isEmpty(),
             qPrintable(QStringLiteral("%1 places, see above: %2").arg(problems.size()).arg(rule().why)));
}

void tst_architecture::linksOfThePagesLeadSomewhere()
{
    static const QRegularExpression link(R"(\]\(([^)#]+)(#[^)]*)?\))");
    QStringList broken;
    for (const Source &page : std::as_const(m_tree)) {
        if (!page.path.endsWith(QLatin1String(".md")) || page.folder().endsWith(QLatin1String(".d")))
            continue;
        const QString text = page.text();
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString target = it.next().captured(1);
            const QString path = QStringLiteral(SEVA_SOURCE_DIR "/") + page.folder() + QLatin1Char('/') + target;
            if (!target.contains(QLatin1String("://")) && !QFileInfo::exists(path))
                broken.append(page.path + QStringLiteral(" -> ") + target);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1String(", "))));
}

Findings tst_architecture::notExcepted(const QString &ruleName, const Findings &findings)
{
    Findings left;
    for (const Finding &finding : findings) {
        const QString key = keyOf(ruleName, finding.path);
        bool allowed = false;
        for (const QJsonValue &value : std::as_const(m_exceptions)) {
            const QJsonObject entry = value.toObject();
            allowed = allowed
                      || (keyOf(entry["rule"].toString(), entry["path"].toString()) == key && finding.measure > 0
                          && finding.measure <= entry["allowed"].toInt());
        }
        if (allowed)
            m_needed[key] = std::max(m_needed.value(key), finding.measure);
        else
            left.append(finding);
    }
    return left;
}

void tst_architecture::anExceptionAllowsItsMeasureOnly()
{
    tst_architecture other;
    other.m_exceptions = {QJsonObject{{"rule", "function length"}, {"path", "a.cpp"}, {"allowed", 60}, {"why", "x"}}};
    QVERIFY(other.notExcepted("function length", {{"a.cpp", 1, "long", 60}}).isEmpty());
    QCOMPARE(other.notExcepted("function length", {{"a.cpp", 1, "long", 61}}).size(), qsizetype(1));
    QCOMPARE(other.notExcepted("function length", {{"b.cpp", 1, "long", 60}}).size(), qsizetype(1));
    QCOMPARE(other.notExcepted("file length", {{"a.cpp", 1, "long", 60}}).size(), qsizetype(1));
}

void tst_architecture::exceptionsOnlyShrink()
{
    QVERIFY2(m_exceptions.size() <= kMostExceptions, "more exceptions than the house allows");
    for (const Rule &each : std::as_const(m_rules))
        notExcepted(each.name, each.check(m_tree));
    for (const QJsonValue &value : std::as_const(m_exceptions)) {
        const QJsonObject entry = value.toObject();
        const QString key = keyOf(entry["rule"].toString(), entry["path"].toString());
        QVERIFY2(!entry["why"].toString().isEmpty(), qPrintable(key + " has no reason"));
        QVERIFY2(m_needed.contains(key), qPrintable(key + " is not needed any more: remove it"));
        QCOMPARE(entry["allowed"].toInt(), m_needed.value(key));
    }
}

QTEST_APPLESS_MAIN(tst_architecture)
#include "tst_architecture.moc"
