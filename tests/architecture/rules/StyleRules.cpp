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

Findings hosts(const Tree &tree)
{
    // Names of XML and JSON schemas look like addresses but nobody calls them.
    return grepLines(
        tree, [](const Source &s) { return isCode(s) && !s.isTest(); },
        R"(https?://(?!localhost|127\.0\.0\.1|\[::1\]|%1|\$|<|)"
        R"(www\.w3\.org/|ns\.adobe\.com/|)"
        R"(json-schema\.org/|purl\.org/|www\.aiim\.org/)[A-Za-z0-9])",
        "a host name in the source: addresses come from configuration", true);
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

Findings headerPlaces(const Tree &tree)
{
    static const QRegularExpression place("/include/seva/[a-z_-]+/[A-Za-z0-9]+\\.h$");
    Findings findings;
    for (const Source &source : tree) {
        if (source.isPublicHeader() && !place.match(source.path).hasMatch())
            findings.append({source.path, 1, "public headers stand in <module>/include/seva/<module>/"});
        if (source.path.endsWith(QLatin1String(".h")) && !source.text().contains(QLatin1String("#pragma once")))
            findings.append({source.path, 1, "a header without #pragma once"});
    }
    return findings;
}

/// The wire name of an event stands once, in the header of that name.
Findings eventFiles(const Tree &tree)
{
    static const QRegularExpression type(R"re(\bkType = "([A-Za-z]+)")re");
    Findings findings;
    for (const Source &source : tree) {
        const bool isEvent = source.isPublicHeader() && source.isUnder("shared/domain/events");
        QStringList types;
        for (int i = 0; i < source.lines.size(); ++i) {
            const QString name = type.match(source.lines[i]).captured(1);
            if (name.isEmpty() || source.isTest())
                continue;
            types.append(name);
            if (!isEvent || types.size() > 1 || source.fileName() != name + ".h")
                findings.append(
                    {source.path, i + 1, "the event " + name + " has a file of its own in shared/domain/events"});
        }
        if (isEvent && types.isEmpty())
            findings.append({source.path, 1, "a file among the events without an event"});
    }
    return findings;
}

} // namespace

Rules styleRules()
{
    const QString spdx = QStringLiteral("// SPDX-FileCopyrightText: 2026 Seva Station contributors\n"
                                        "// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const QString header = QStringLiteral("shared/domain/events/include/seva/events/TokenIssued.h");
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
         {{"offline-sync/pump/A.cpp", QStringLiteral("\"https:/") + "/localhost:8443\"\n"}}},
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
        {"headers stand where they belong",
         "the width of a module is a folder",
         headerPlaces,
         {{"shared/base/include/seva/base/deep/A.h", "#pragma once\n"}},
         {{"shared/base/include/seva/base/A.h", "#pragma once\n"}, {"shared/base/src/B.h", "#pragma once\n"}}},
        {"an event type is a file",
         "changing an event is seen as changing its file",
         eventFiles,
         {{header, "static constexpr const char *kType = \"TokenCalled\";\n"},
          {"shared/domain/src/Event.cpp", "static constexpr const char *kType = \"TokenIssued\";\n"}},
         {{header, "static constexpr const char *kType = \"TokenIssued\";\n"}}},
    };
}
