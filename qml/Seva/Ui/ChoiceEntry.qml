// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of a known list: label above, the chosen one in the field, the others in a list below it.
import QtQuick
import QtQuick.Layouts

FocusScope {
    id: entry

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool required: false
    property alias box: box
    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    readonly property var currentValue: box.currentValue
    readonly property string currentText: box.currentText

    // Chosen by the person, as against set by the page; -1 is never sent.
    signal chosen(int index)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space4

        EntryLabel {
            Layout.fillWidth: true
            text: entry.label
            required: entry.required
        }

        ChoiceBox {
            id: box
            Layout.fillWidth: true
            focus: true
            wrong: entry.error !== ""
            Accessible.name: entry.label
            Accessible.description: entry.hint
            onActivated: index => entry.chosen(index)
        }

        EntryHint {
            Layout.fillWidth: true
            hint: entry.hint
            error: entry.error
        }
    }
}
