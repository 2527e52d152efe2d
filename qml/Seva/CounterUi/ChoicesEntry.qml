// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several options of one field: each a thing to tick. The value names the chosen ones in the order of the options.
import QtQuick
import Seva.Ui

Rows {
    id: entry

    property var options: []
    property string value: ""
    property string label: ""
    readonly property var chosen: entry.value === "" ? [] : entry.value.split("|")

    signal entered(string value)
    signal focused

    function toggle(code: string) {
        entry.entered(entry.options.map(option => option.code)
            .filter(each => each === code ? !entry.chosen.includes(each) : entry.chosen.includes(each)).join("|"))
    }

    model: entry.options
    Accessible.role: Accessible.Grouping
    Accessible.name: entry.label

    CheckEntry {
        id: tick
        required property var modelData

        text: tick.modelData.text
        checked: entry.chosen.includes(tick.modelData.code)
        onClicked: entry.toggle(tick.modelData.code)
        onActiveFocusChanged: {
            if (tick.activeFocus)
                entry.focused()
        }
    }
}
