// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

namespace {

bool isPage(const Source &source)
{
    return source.isQml() && !source.isUnder("qml/Seva/Ui") && !source.isTest();
}

Findings rawColours(const Tree &tree)
{
    Findings findings = grepLines(tree, isPage, R"re("#[0-9a-fA-F]{3,8}"|[cC]olor\s*:\s*"(?!transparent"))re",
                                  "a raw colour: name one of Theme", true);
    return findings
           + grepLines(tree, isPage, R"(\bQt\.(rgba|hsla|hsva|darker|lighter|tint|alpha)\b|\bColor\.)",
                       "a colour made by hand: name one of Theme");
}

Findings rawPixels(const Tree &tree)
{
    return grepLines(
        tree, isPage,
        R"(\b(width|height|[wW]idth|[hH]eight|spacing|[mM]argins?|[pP]adding|radius|pixelSize|pointSize|)"
        R"((left|right|top|bottom)(Margin|Padding)|(preferred|minimum|maximum|implicit)(Width|Height))\s*:\s*)"
        R"([0-9]*[2-9][0-9]*\b(?!\s*\*))",
        "raw pixels: use a size of Theme");
}

Findings rawTexts(const Tree &tree)
{
    return grepLines(tree, isPage, R"((^|[\s:;{])(Text|Label|TextEdit|TextArea|TextInput)\s*\{)",
                     "%1: use the kit's texts, which never interpret markup");
}

Findings decisions(const Tree &tree)
{
    const auto any = [](const Source &s) { return s.isQml() && !s.isTest(); };
    return grepLines(tree, any,
                     R"(\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bXMLHttpRequest\b|\bLocalStorage\b|\beval\()",
                     "%1: QML shows, it asks neither time, chance nor network")
           + grepLines(tree, isPage, R"((===?|!==?)\s*"[A-Za-z]|\bcase\s+")",
                       "a state compared as text: use the enum of the view-model", true);
}

/// Each element's nearest surrounding element, by the braces of the lines; a kit element that lays out what stands in
/// it counts as a layout.
Findings repeatersInLayouts(const Tree &tree)
{
    static const QRegularExpression opens(R"(\b([A-Z]\w*)\s*\{|[{}])");
    static const QRegularExpression layout(R"(^((Row|Column|Grid)Layout|ScrollArea|Panel|KioskPage)$)");
    static const QRegularExpression fixed(R"(^\s*model:\s*\d+\s*$)");
    Findings findings;
    for (const Source &source : tree) {
        if (!source.isQml() || source.isTest())
            continue;
        QStringList around;
        const QStringList &lines = source.code;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (auto it = opens.globalMatch(lines[i]); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (match.captured() == QLatin1String("}")) {
                    if (!around.isEmpty())
                        around.removeLast();
                    continue;
                }
                const QString element = match.captured(1);
                if (element == QLatin1String("Repeater") && !around.isEmpty() && layout.match(around.last()).hasMatch()
                    && !(i + 1 < lines.size() && fixed.match(lines[i + 1]).hasMatch()))
                    findings += {source.path, int(i) + 1, QStringLiteral("a Repeater directly in a layout: use Rows")};
                around += element;
            }
        }
    }
    return findings;
}

} // namespace

Rules qmlRules()
{
    return {
        {"no raw colours in pages",
         "contrast was computed for the names of Theme",
         rawColours,
         {{"qml/Seva/KioskUi/A.qml", "color: \"red\"\n"}},
         {{"qml/Seva/KioskUi/A.qml", "color: Theme.ink\n"}, {"qml/Seva/Ui/Theme.qml", "color: \"#FFFFFF\"\n"}}},
        {"no raw pixels in pages",
         "sizes follow screen and reader, in Theme",
         rawPixels,
         {{"qml/Seva/KioskUi/A.qml", "Item { Layout.preferredWidth: 320 }\n"}},
         {{"qml/Seva/KioskUi/A.qml", "width: Theme.space4\nspacing: 0\nheight: 2 * Theme.line\ncount: 20\n"}}},
        {"no raw texts in pages",
         "Qt's Text opens files and addresses named in what it shows",
         rawTexts,
         {{"qml/Seva/CounterUi/A.qml", "    Text {\n"}},
         {{"qml/Seva/CounterUi/A.qml", "    BodyText {\n"}}},
        {"QML decides nothing",
         "it binds and calls one verb per tap",
         decisions,
         {{"qml/Seva/CounterUi/A.qml", "visible: desk.state === \"called\"\n"}},
         {{"qml/Seva/CounterUi/A.qml", "visible: desk.step === CounterDesk.Called\n"}}},
        {"rows of a model stand in positioners",
         "Qt 6.4 crashes when the model of a Repeater in a layout changes while the layout rearranges",
         repeatersInLayouts,
         {{"qml/Seva/CounterUi/A.qml", "Item {\n    ScrollArea {\n        Repeater {\n            model: a.b\n"}},
         {{"qml/Seva/CounterUi/A.qml",
           "ColumnLayout {\n    Column {\n        Repeater {\n        }\n    }\n    Repeater {\n        model: 9\n"}}},
    };
}
