// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

const QRegularExpression &textCall()
{
    static const QRegularExpression call(R"(\b(?:qsTr|qsTranslate|QT_TRANSLATE_NOOP|QT_TR_NOOP|QT_TRID_NOOP|tr)\()");
    return call;
}

/// The comment stands on the line above, or above the expression that the text is the end of.
bool hasComment(const Source &source, int line)
{
    constexpr int kMostLinesOfAnExpression = 3;
    for (int above = line - 1; above >= 0 && line - above <= kMostLinesOfAnExpression; --above) {
        if (source.lines[above].trimmed().startsWith(QLatin1String("//:")))
            return true;
        const QString code = source.code[above].trimmed();
        if (code.contains(textCall()) || code.endsWith(QLatin1Char(';')) || code.endsWith(QLatin1Char('}')))
            return false;
    }
    return false;
}

/// Each text for people has its own comment for translators; lupdate gives a comment to the one text
/// that follows it, so two texts on a line would leave the second without.
Findings translatorComments(const Tree &tree)
{
    Findings findings;
    for (const Source &source : tree) {
        if ((!source.isQml() && !source.isCpp()) || source.isTest())
            continue;
        for (int i = 0; i < source.code.size(); ++i) {
            const auto texts = source.code[i].count(textCall());
            if (texts > 1)
                findings.append({source.path, i + 1, "two texts on a line: each needs its own //: line above"});
            if (texts > 0 && !hasComment(source, i))
                findings.append({source.path, i + 1, "a text without a //: comment for translators on the line above"});
        }
    }
    return findings;
}

Findings whole(const Tree &tree)
{
    static const QRegularExpression joined(R"((?:qsTr|\btr)\("[^"]*"\)\s*\+|\+\s*(?:qsTr|\btr)\()");
    return grepLines(
        tree, [](const Source &s) { return (s.isQml() || s.isCpp()) && !s.isTest(); }, joined.pattern(),
        "a sentence is one text with %1, never parts joined: other languages have another order", true);
}

} // namespace

Rules textRules()
{
    return {
        {"translator comments",
         "a translator sees where and to whom a text speaks",
         translatorComments,
         {{"qml/Seva/KioskUi/A.qml", "Item {\n    text: qsTr(\"Next\")\n}\n"},
          {"kiosk/src/A.cpp", "//: one\nreturn x ? tr(\"a\") : tr(\"b\");\n"},
          {"kiosk/src/B.cpp", "//: one\nf(tr(\"a\"),\n  tr(\"b\"));\n"}},
         {{"qml/Seva/KioskUi/A.qml", "//: Button that goes on to the next question\ntext: qsTr(\"Next\")\n"},
          {"kiosk/src/B.cpp", "//: Fault\nText{\"a.b\",\n     QT_TRANSLATE_NOOP(\"F\", \"No.\")},\n"},
          {"kiosk/src/A.cpp", "str(\"a\"); // tr(\"in a comment\")\n"}}},
        {"sentences are whole",
         "word order differs between languages",
         whole,
         {{"qml/Seva/KioskUi/A.qml", "//: token\ntext: qsTr(\"Token \") + number\n"}},
         {{"qml/Seva/KioskUi/A.qml", "//: %1 = token\ntext: qsTr(\"Token %1\").arg(number)\n"}}},
    };
}
