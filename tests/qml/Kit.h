// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The controls of Seva.Ui as the tests make them: each with the words a page would give it.
#pragma once

#include <QByteArray>
#include <QList>

namespace seva::test {

enum class Press { None, Button };

struct Control
{
    const char *name;
    const char *words; // properties that carry text; %1 is replaced
    Press press = Press::None;
    bool named = true; // has an accessible name of its own
};

inline const QList<Control> &kit()
{
    static const QList<Control> controls = {
        {"PlainLabel", "text: '%1'"},
        {"PrimaryButton", "text: '%1'", Press::Button},
        {"SecondaryButton", "text: '%1'", Press::Button},
        {"DangerButton", "text: '%1'", Press::Button},
        {"BigTile", "text: '%1'; subtitle: '%1'; glyph: 'A'", Press::Button},
        {"Banner", "text: '%1'; detail: '%1'"},
        {"StageBadge", "letter: 'A'"},
        {"StatusMark", "", Press::None, false},
        {"LinkSign", "age: '4 s'; waiting: '%1'"},
        {"StepDots", "word: '%1'"},
        {"FieldRow", "label: '%1'; value: '%1'; source: '%1'; difference: '%1'"},
        {"TextEntry", "label: '%1'; hint: '%1'; error: '%1'", Press::None, false},
        {"ChoiceEntry", "label: '%1'; hint: '%1'; model: ['%1', 'b']", Press::None, false},
        {"DateEntry", "label: '%1'; iso: '1990-03-07'", Press::None, false},
        {"PinEntry", "label: '%1'", Press::None, false},
        {"CheckEntry", "text: '%1'", Press::Button},
        {"Keypad", "extraKey: '-'"},
        {"Panel", "title: '%1'"},
        {"ShortcutBar", "ShortcutKey { text: '%1'; shortcut: 'F2' }"},
        {"ShortcutKey", "text: '%1'; shortcut: 'F2'", Press::Button},
        {"ListRow", "text: '%1'; subtitle: '%1'; trailing: '12:04'; badge: 'A'", Press::Button},
        {"Divider", "", Press::None, false},
        {"ScanThumb", "caption: '%1'; remark: '%1'; placeholder: '%1'", Press::Button},
        {"Ribbon", "text: '%1'"},
        {"ScrollArea", "PlainLabel { Layout.fillWidth: true; text: '%1' }", Press::None, false},
    };
    return controls;
}

// The control with its words, `width` pixels wide and as high as it asks for; its objectName is "it".
inline QByteArray pageOf(const Control &control, const QByteArray &words, int width)
{
    const QByteArray set = QByteArray(control.words).replace("%1", words);
    return "import QtQuick\nimport QtQuick.Layouts\nimport Seva.Ui\n"
           "Rectangle { color: Theme.paper\n"
           "LayoutMirroring.enabled: Theme.rightToLeft; LayoutMirroring.childrenInherit: true\n"
           "ColumnLayout { width: "
           + QByteArray::number(width) + "; x: 20; y: 20\n" + QByteArray(control.name)
           + " { objectName: 'it'; Layout.fillWidth: true; " + set + " } } }";
}

} // namespace seva::test
