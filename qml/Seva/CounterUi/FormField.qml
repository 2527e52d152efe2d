// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field, the first of a group below the group's heading: read at B and C, typed at A. What is typed is handed on at
// each key and when the field is left.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: row

    required property int index
    required property string fieldId
    required property string heading
    required property string label
    required property string value
    required property string shown
    required property int kind
    required property var options
    required property int maxLength
    required property bool required_
    required property string source
    required property string difference
    required property string problem
    required property string help
    property bool editable: false
    readonly property bool fixed: !row.editable

    signal entered(string value)
    signal typed(string value)
    signal focused

    implicitHeight: (title.visible ? title.implicitHeight : 0) + (row.fixed ? read.implicitHeight : edit.implicitHeight)

    PlainLabel {
        id: title
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: row.heading !== ""
        topPadding: Theme.space8
        text: row.heading
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    FieldRow {
        id: read
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: row.fixed
        label: row.label
        value: row.shown
        source: row.source
        difference: row.difference !== "" ? row.difference : row.problem
    }

    RowLayout {
        id: edit
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !row.fixed
        spacing: Theme.space12

        EntryLabel {
            Layout.preferredWidth: 9 * Theme.fontBody
            Layout.fillWidth: false
            text: row.label
            required: row.required_
        }

        Loader {
            Layout.fillWidth: true
            active: !row.fixed
            sourceComponent: row.kind === FormModel.Day ? day
                : row.kind === FormModel.Choices ? choices
                : row.kind === FormModel.Choice || row.kind === FormModel.YesNo ? choice : line
        }

        ColumnLayout {
            Layout.preferredWidth: 9 * Theme.fontBody
            Layout.fillWidth: false
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                visible: row.problem === "" && row.difference === ""
                text: row.source !== "" ? row.source : row.help
                role: PlainLabel.Small
                tone: PlainLabel.Muted
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.problem !== "" ? "! " + row.problem : row.difference !== "" ? "≠ " + row.difference : ""
                role: PlainLabel.Small
                tone: row.problem !== "" ? PlainLabel.Danger : PlainLabel.Warning
                strong: true
            }
        }
    }

    Component {
        id: line
        EntryField {
            id: entry
            text: row.value
            wrong: row.problem !== ""
            maximumLength: row.maxLength
            latin: row.kind === FormModel.Digits
            inputMethodHints: row.kind === FormModel.Digits ? Qt.ImhPreferNumbers : Qt.ImhNone
            Accessible.name: row.label
            onTextEdited: row.typed(entry.text)
            onEditingFinished: row.entered(entry.text)
            onActiveFocusChanged: {
                if (entry.activeFocus)
                    row.focused()
            }

            Connections {
                target: row
                function onValueChanged() {
                    if (entry.text !== row.value)
                        entry.text = row.value
                }
            }
        }
    }

    Component {
        id: day
        DateEntry {
            id: date
            iso: row.value
            error: row.problem
            field.Accessible.name: row.label
            onIsoEdited: iso => {
                if (iso !== "")
                    row.typed(iso)
            }
            field.onActiveFocusChanged: {
                if (date.field.activeFocus)
                    row.focused()
                else if (date.dates.parsed(date.text) !== "")
                    row.entered(date.dates.parsed(date.text))
            }
        }
    }

    Component {
        id: choice
        ChoiceBox {
            id: box
            model: row.options
            textRole: "text"
            valueRole: "code"
            wrong: row.problem !== ""
            currentIndex: row.options.findIndex(option => option.code === row.value)
            Accessible.name: row.label
            onActivated: index => row.entered(row.options[index].code)
            onActiveFocusChanged: {
                if (box.activeFocus)
                    row.focused()
            }
        }
    }

    // Several of the options, in the order of the form.
    Component {
        id: choices
        ChoicesEntry {
            options: row.options
            value: row.value
            label: row.label
            onEntered: value => row.entered(value)
            onFocused: row.focused()
        }
    }
}
