// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

struct Place
{
    QString path;
    int line = 0;
};

bool isProduct(const Source &source)
{
    return source.isCpp() && !source.isTest();
}

/// code → where it is raised; the literal may stand on the line after the bracket.
QMap<QString, QList<Place>> raisedCodes(const Tree &tree)
{
    static const QRegularExpression call(R"((?<![\w.>:])(?:seva::)?fault\(\s*"([^"]*)\")");
    QMap<QString, QList<Place>> raised;
    for (const Source &source : tree) {
        if (!isProduct(source))
            continue;
        const QString text = source.text();
        for (auto it = call.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int line = int(QStringView(text).left(match.capturedStart()).count(QLatin1Char('\n'))) + 1;
            if (source.code[line - 1].contains(QLatin1String("fault(")))
                raised[match.captured(1)].append({source.path, line});
        }
    }
    return raised;
}

QMap<QString, QList<Place>> documentedCodes(const Tree &tree)
{
    static const QRegularExpression row(R"(^\| `([^`]+)` \|)");
    QMap<QString, QList<Place>> documented;
    for (const Source &source : tree) {
        if (!source.isUnder("docs/fault-codes.d"))
            continue;
        for (int i = 0; i < source.lines.size(); ++i) {
            const QRegularExpressionMatch match = row.match(source.lines[i]);
            if (match.hasMatch())
                documented[match.captured(1)].append({source.path, i + 1});
        }
    }
    return documented;
}

Findings raisedOnce(const Tree &tree)
{
    static const QRegularExpression shape("^[a-z0-9-]+\\.[a-z0-9-]+$");
    Findings findings;
    const auto raised = raisedCodes(tree);
    for (auto it = raised.begin(); it != raised.end(); ++it) {
        for (int i = 1; i < it.value().size(); ++i)
            findings.append({it.value()[i].path, it.value()[i].line,
                             QStringLiteral("%1 is raised already in %2:%3")
                                 .arg(it.key(), it.value()[0].path)
                                 .arg(it.value()[0].line)});
        if (!shape.match(it.key()).hasMatch())
            findings.append({it.value()[0].path, it.value()[0].line, it.key() + " is not module.what-happened"});
    }
    return findings;
}

Findings raisedAndDocumented(const Tree &tree)
{
    Findings findings;
    const auto raised = raisedCodes(tree);
    const auto documented = documentedCodes(tree);
    for (auto it = raised.begin(); it != raised.end(); ++it) {
        if (!documented.contains(it.key()))
            findings.append({it.value()[0].path, it.value()[0].line, it.key() + " has no row in docs/fault-codes.d"});
    }
    for (auto it = documented.begin(); it != documented.end(); ++it) {
        if (!raised.contains(it.key()))
            findings.append({it.value()[0].path, it.value()[0].line, it.key() + " is raised nowhere"});
        if (it.value().size() > 1)
            findings.append({it.value()[1].path, it.value()[1].line, it.key() + " is documented twice"});
    }
    return findings;
}

Findings madeByFault(const Tree &tree)
{
    const auto where = [](const Source &s) { return isProduct(s) && s.fileName() != QLatin1String("Result.h"); };
    Findings findings = grepLines(tree, where, R"re((?<!\w)Fault\s*\{\s*(Q\w+\(\s*)?")re",
                                  "a new Fault is made by fault() only, so that its code can be found", true);
    findings += grepLines(tree, where, R"((?<![\w.>:&*] )(?<![\w.>:&*])(?:seva::)?fault\(\s*[^")\s])",
                          "fault() takes a literal, so that its place can be found");
    return findings;
}

} // namespace

Rules faultRules()
{
    const QString row =
        QStringLiteral("| code | what happened | what to do next |\n|---|---|---|\n| `a.b` | x | y |\n");
    const QString raise = QStringLiteral("return fault(\n    \"a.b\", path);\n");
    return {
        {"a fault code names one place",
         "the code alone finds the line",
         raisedOnce,
         {{"shared/base/src/A.cpp", raise + raise}},
         {{"shared/base/src/A.cpp", raise}, {"tests/unit/tst_A.cpp", "fault(\"a.b\")\n"}}},
        {"fault codes are documented",
         "what a person is told to do next stands in docs/fault-codes.d",
         raisedAndDocumented,
         {{"shared/base/src/A.cpp", raise}, {"docs/fault-codes.d/a.md", "| `a.c` | x | y |\n"}},
         {{"shared/base/src/A.cpp", raise}, {"docs/fault-codes.d/a.md", row}}},
        {"faults are made by fault()",
         "otherwise their codes cannot be found",
         madeByFault,
         {{"shared/base/src/A.cpp", "return Fault{QStringLiteral(\"a.b\"), subject};\n"}},
         {{"shared/base/src/A.cpp",
           "return result.fault();\nFault problem;\nfaultText(Fault{stored, {}});\nreturn seva::fault(\"a.b\");\n"}}},
    };
}
