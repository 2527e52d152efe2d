// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of text to type: its label above, its help or what is wrong with it below.
import QtQuick
import QtQuick.Layouts

FocusScope {
    id: entry

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool required: false
    property alias field: field
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias readOnly: field.readOnly
    property alias latin: field.latin
    property alias maximumLength: field.maximumLength
    property alias inputMethodHints: field.inputMethodHints
    property alias validator: field.validator
    readonly property bool acceptable: field.acceptableInput

    // Typed by the person, as against set by the page.
    signal edited(string text)
    signal accepted

    function clear() {
        field.clear()
    }

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

        EntryField {
            id: field
            Layout.fillWidth: true
            focus: true
            hint: entry.hint
            wrong: entry.error !== ""
            Accessible.name: entry.label
            onTextEdited: entry.edited(field.text)
            onAccepted: entry.accepted()
        }

        EntryHint {
            Layout.fillWidth: true
            hint: entry.hint
            error: entry.error
        }
    }
}
