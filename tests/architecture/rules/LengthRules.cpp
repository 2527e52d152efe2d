// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

constexpr int kCppFileLines = 400;
constexpr int kQmlFileLines = 250;
constexpr int kFunctionLines = 50;
constexpr int kMainLines = 100;
constexpr int kVerbLines = 120;

bool isMain(const Source &source)
{
    return source.fileName() == QLatin1String("main.cpp") || source.folder().endsWith(QLatin1String("/main"));
}

bool isVerb(const Source &source)
{
    return source.isUnder("offline-sync/sevactl") && source.path.endsWith(QLatin1String(".cpp")) && !isMain(source);
}

bool isOther(const Source &source)
{
    return (source.isCpp() || source.isQml()) && !isMain(source) && !isVerb(source);
}

Findings longer(const Tree &tree, bool (*chosen)(const Source &), int most)
{
    Findings findings;
    for (const Source &source : tree) {
        const int length = int(source.lines.size());
        const int limit = source.isQml() ? kQmlFileLines : most;
        if (chosen(source) && length > limit)
            findings.append(
                {source.path, length, QStringLiteral("%1 lines, at most %2").arg(length).arg(limit), length});
    }
    return findings;
}

Findings fileLengths(const Tree &tree)
{
    return longer(tree, isOther, kCppFileLines);
}

Findings mainLengths(const Tree &tree)
{
    return longer(tree, isMain, kMainLines);
}

Findings verbLengths(const Tree &tree)
{
    return longer(tree, isVerb, kVerbLines);
}

/// Finds function bodies by braces alone: a '{' outside of any function whose statement so far has a
/// parameter list and is no type, namespace or initialiser opens one; lambdas count to where they stand.
class FunctionMeter
{
public:
    explicit FunctionMeter(const Source &source) : m_source(source) {}

    Findings tooLong()
    {
        for (m_line = 0; m_line < m_source.code.size(); ++m_line) {
            const QString &line = m_source.code[m_line];
            if (line.trimmed().startsWith(QLatin1Char('#')))
                continue;
            for (const QChar c : line)
                take(c);
            m_statement += QLatin1Char(' ');
        }
        return m_findings;
    }

private:
    void take(QChar c)
    {
        if (c == QLatin1Char('{'))
            open();
        else if (c == QLatin1Char('}'))
            close();
        else if (c == QLatin1Char(';'))
            m_statement.clear();
        else
            m_statement += c;
    }

    void open()
    {
        ++m_depth;
        if (m_functionDepth == 0 && opensFunction()) {
            m_functionDepth = m_depth;
            // With the brace on a line of its own, the line above it belongs to the function too.
            m_start = m_source.code[m_line].trimmed() == QLatin1String("{") ? m_line - 1 : m_line;
        }
        m_statement.clear();
    }

    void close()
    {
        if (m_depth == m_functionDepth) {
            const int length = m_line - m_start + 1;
            if (length > kFunctionLines)
                m_findings.append({m_source.path, m_start + 1,
                                   QStringLiteral("a function of %1 lines, at most %2").arg(length).arg(kFunctionLines),
                                   length});
            m_functionDepth = 0;
        }
        --m_depth;
        m_statement.clear();
    }

    bool opensFunction() const
    {
        static const QRegularExpression macros(R"(\b(Q|QML|SEVA)_[A-Z_]+(\s*\([^)]*\))?)");
        static const QRegularExpression type(R"(\b(class|struct|enum|union|namespace)\b[^()]*$)");
        QString statement = m_statement;
        statement.remove(macros);
        return statement.contains(QLatin1Char('(')) && !type.match(statement).hasMatch();
    }

    const Source &m_source;
    Findings m_findings;
    QString m_statement;
    int m_line = 0;
    int m_depth = 0;
    int m_functionDepth = 0;
    int m_start = 0;
};

Findings functionLengths(const Tree &tree)
{
    Findings findings;
    for (const Source &source : tree) {
        if (source.isCpp())
            findings += FunctionMeter(source).tooLong();
    }
    return findings;
}

QString functionOf(int lines)
{
    return "int f(int a)\n{\n" + QStringLiteral("    ++a;\n").repeated(lines - 3) + "    return a; }\n";
}

} // namespace

Rules lengthRules()
{
    const QString line = QStringLiteral("// a line\n");
    return {
        {"file length",
         "a file is read in one go",
         fileLengths,
         {{"shared/base/src/Long.cpp", line.repeated(kCppFileLines + 1)},
          {"qml/Seva/Ui/Long.qml", line.repeated(kQmlFileLines + 1)}},
         {{"shared/base/src/Long.cpp", line.repeated(kCppFileLines)}}},
        {"main length",
         "a main puts concrete classes together, and no more",
         mainLengths,
         {{"kiosk/main.cpp", line.repeated(kMainLines + 1)},
          {"kiosk/main/seva-display.cpp", line.repeated(kMainLines + 1)}},
         {{"kiosk/main.cpp", line.repeated(kMainLines)}}},
        {"verb length",
         "a verb of sevactl is thin",
         verbLengths,
         {{"offline-sync/sevactl/Status.cpp", line.repeated(kVerbLines + 1)}},
         {{"offline-sync/sevactl/Status.cpp", line.repeated(kVerbLines)}}},
        {"function length",
         "a function fits on a screen",
         functionLengths,
         {{"shared/base/src/Long.cpp", functionOf(kFunctionLines + 1)}},
         {{"shared/base/src/Long.cpp", "namespace a {\n" + functionOf(kFunctionLines) + "}\n"},
          {"shared/base/src/Types.h",
           "class A : public B<C>\n{\n" + QStringLiteral("    int a;\n").repeated(60) + "};\n"}}},
    };
}
