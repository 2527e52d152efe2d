// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coded reasons to choose from, numbered: Alt and the number chooses. With `several` each is a tick.
import QtQuick
import Seva.Ui

// A positioner: a layout among positioners still asks for rows that a change of the language has thrown away (Qt 6.4).
Column {
    id: list

    // Maps with code, text, perhaps why and, where several may be chosen, chosen.
    property var reasons: []
    property bool several: false
    property string title: ""
    // Numbers begin after these, where two lists stand in one panel.
    property int offset: 0

    signal chosen(string code)

    spacing: Theme.space4

    PlainLabel {
        width: list.width
        visible: list.title !== "" && list.reasons.length > 0
        text: list.title
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Repeater {
        model: list.reasons

        ListRow {
            id: row

            required property int index
            required property var modelData
            readonly property int number: list.offset + row.index + 1

            width: list.width
            text: row.modelData.text
            //: Below a reason that the case's own answers point at; %1 is the rule's sentence
            subtitle: row.modelData.why ? qsTr("Suggested. %1").arg(row.modelData.why) : ""
            trailing: row.number < 10 ? "Alt+" + row.number : ""
            shortcut: row.trailing
            selected: list.several && row.modelData.chosen
            Accessible.checkable: list.several
            Accessible.checked: row.selected
            onClicked: list.chosen(row.modelData.code)
        }
    }
}
