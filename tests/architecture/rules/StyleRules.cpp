// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int kLineColumns = 120;

bool isCode(const Source &source)
{
    return source.isCpp() || source.isQml() || source.isShell() || source.isCMake();
}

Findings licenceLines(const Tree &tree)
{
    Findings findings;
    for (const Source &source : tree) {
        if (!isCode(source))
            continue;
        const int first = !source.lines.isEmpty() && source.lines[0].startsWith(QLatin1String("#!")) ? 1 : 0;
        const QString head = source.lines.mid(first, 2).join(QLatin1Char('\n'));
        static const QRegularExpression spdx("^(//|#) SPDX-FileCopyrightText: 2026 Seva Station contributors\n(//|#) "
                                             "SPDX-License-Identifier: GPL-3.0-or-later$");
        if (!spdx.match(head).hasMatch())
            findings.append({source.path, first + 1, "the two SPDX lines are missing"});
    }
    return findings;
}

Findings unfinished(const Tree &tree)
{
    // The words are put together here so that this file does not break its own rule.
    const QString words = QStringLiteral("\\b(TO") + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b";
    return grepLines(tree, isCode, words, "%1: finish it, or say in an issue what is missing", true);
}

Findings machinePaths(const Tree &tree)
{
    const QString paths = QStringLiteral("[\"'= (]/(ho") + "me|wo" + "rk|ro" + "ot|Us" + "ers)/";
    return grepLines(tree, isCode, paths, "a path of one machine", true);
}

/// A comment may name the page of a standard; a literal may not name a host.
Findings hosts(const Tree &tree)
{
    // Names of XML and JSON schemas look like addresses but nobody calls them.
    static const QRegularExpression address(
        R"(https?://(?!localhost|127\.0\.0\.1|\[::1\]|%1|\$|<|)"
        R"(www\.w3\.org/|ns\.adobe\.com/|json-schema\.org/|purl\.org/|www\.aiim\.org/)[A-Za-z0-9])");
    Findings findings;
    for (const Source &source : tree) {
        if (!isCode(source) || source.isTest())
            continue;
        for (int i = 0; i < source.lines.size(); ++i) {
            const qsizetype at = source.lines[i].indexOf(address);
            const QString before = source.code[i].left(at);
            const bool inLiteral = before.count(QLatin1Char('"')) % 2 == 1;
            const bool inScript = (source.isShell() || source.isCMake()) && !before.contains(QLatin1Char('#'));
            if (at >= 0 && (inLiteral || inScript))
                findings.append({source.path, i + 1, "a host name: addresses come from configuration"});
        }
    }
    return findings;
}

Findings locators(const Tree &tree)
{
    return grepLines(
        tree, [](const Source &s) { return s.isCpp() && !s.isTest(); },
        R"(\bqApp\b|\bqGuiApp\b|\bQ_GLOBAL_STATIC\b|\bsetContextProperty\b|(?<!QCoreApplication)::instance\(\)|)"
        R"(::instance\(\)->(property|findChild)\b)",
        "%1: what a class needs is handed to it");
}

/// The longest literal of a line does not count: a sentence for people is searched for as a whole.
qsizetype columnsOf(const QString &line)
{
    static const QRegularExpression literal(R"("[^"]*")");
    qsizetype longest = 0;
    for (auto it = literal.globalMatch(line); it.hasNext();)
        longest = std::max(longest, it.next().capturedLength());
    return line.size() - longest;
}

Findings lineLengths(const Tree &tree)
{
    Findings findings;
    for (const Source &source : tree) {
        if (!source.isCpp() && !(source.isQml() && !source.isTest()))
            continue;
        for (int i = 0; i < source.lines.size(); ++i) {
            if (source.lines[i].size() > kLineColumns && columnsOf(source.lines[i]) > kLineColumns / 2)
                findings.append({source.path, i + 1, QStringLiteral("%1 columns").arg(source.lines[i].size())});
        }
    }
    return findings;
}

} // namespace

Rules styleRules()
{
    const QString spdx = QStringLiteral("// SPDX-FileCopyrightText: 2026 Seva Station contributors\n"
                                        "// SPDX-License-Identifier: GPL-3.0-or-later\n");
    return {
        {"two SPDX lines",
         "each file says its licence",
         licenceLines,
         {{"shared/base/src/A.cpp", "#include <a>\n"}},
         {{"shared/base/src/A.cpp", spdx}}},
        {"nothing unfinished",
         "what is missing stands in an issue",
         unfinished,
         {{"shared/base/src/A.cpp", QStringLiteral("// TO") + "DO later\n"}},
         {{"shared/base/src/A.cpp", "// done\n"}}},
        {"no machine paths",
         "the source works on any machine",
         machinePaths,
         {{"shared/base/src/A.cpp", QStringLiteral("open(\"/ho") + "me/asha/x\");\n"}},
         {{"shared/base/src/A.cpp", "open(folder + \"/x\");\n"}}},
        {"no host names",
         "addresses come from configuration",
         hosts,
         {{"offline-sync/pump/A.cpp", QStringLiteral("\"https:/") + "/hub.example.org/v1\"\n"}},
         {{"offline-sync/pump/A.cpp", QStringLiteral("\"https:/") + "/localhost:8443\"\n"},
          {"offline-sync/pump/A.h", QStringLiteral("/// See https:/") + "/www.sqlite.org/fileformat2.html.\n"}}},
        {"no service locator",
         "dependencies stand in constructors",
         locators,
         {{"kiosk/src/A.cpp", "qApp->property(\"x\");\n"}},
         {{"kiosk/src/A.cpp", "QCoreApplication app(argc, argv);\n"}}},
        {"line length",
         "100 columns are wished, 120 allowed",
         lineLengths,
         {{"shared/base/src/A.cpp", QString(kLineColumns + 1, QLatin1Char('x')) + "\n"}},
         {{"shared/base/src/A.cpp", QString(kLineColumns, QLatin1Char('x')) + "\n"},
          {"shared/base/src/B.cpp", "f(\"" + QString(kLineColumns, QLatin1Char('x')) + "\");\n"}}},
    };
}
