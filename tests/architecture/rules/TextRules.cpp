// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

/// Each text for people has its own comment for translators on the line above; lupdate gives a comment
/// to the one text that follows it, so two texts on a line would leave the second without.
Findings translatorComments(const Tree &tree)
{
    static const QRegularExpression call(R"(\b(?:qsTr|qsTranslate|QT_TRANSLATE_NOOP|QT_TR_NOOP|QT_TRID_NOOP|tr)\()");
    Findings findings;
    for (const Source &source : tree) {
        if ((!source.isQml() && !source.isCpp()) || source.isTest())
            continue;
        for (int i = 0; i < source.code.size(); ++i) {
            const auto texts = source.code[i].count(call);
            if (texts > 1)
                findings.append({source.path, i + 1, "two texts on a line: each needs its own //: line above"});
            if (texts > 0 && (i == 0 || !source.lines[i - 1].trimmed().startsWith(QLatin1String("//:"))))
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
          {"kiosk/src/A.cpp", "//: one\nreturn x ? tr(\"a\") : tr(\"b\");\n"}},
         {{"qml/Seva/KioskUi/A.qml", "//: Button that goes on to the next question\ntext: qsTr(\"Next\")\n"},
          {"kiosk/src/A.cpp", "str(\"a\"); // tr(\"in a comment\")\n"}}},
        {"sentences are whole",
         "word order differs between languages",
         whole,
         {{"qml/Seva/KioskUi/A.qml", "//: token\ntext: qsTr(\"Token \") + number\n"}},
         {{"qml/Seva/KioskUi/A.qml", "//: %1 = token\ntext: qsTr(\"Token %1\").arg(number)\n"}}},
    };
}
