// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field of a case: label, value, where it comes from, and, in a word beside a sign, how it differs.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: row

    property string label: ""
    property string value: ""
    property string source: ""
    property string difference: ""
    property string error: ""
    property bool latin: false
    property bool editable: false
    readonly property bool differs: row.difference !== ""

    // Typed by the person; the page hands it on and shows what comes back in `value`.
    signal edited(string value)

    // Columns stand below each other from row to row, whatever their words are.
    function share(part: real): int {
        return Math.round(part * Math.max(0, row.width))
    }

    implicitWidth: 32 * Theme.fontBody
    implicitHeight: Math.max(Math.round(Theme.fontBody * 2), line.implicitHeight + Theme.space8)
    radius: Theme.radius / 2
    color: row.differs ? Theme.warnGround : "transparent"
    border.width: row.differs ? Theme.surfaceBorder : 0
    border.color: Theme.warnInk
    Accessible.role: Accessible.Row
    Accessible.name: row.label + ": " + row.value
    Accessible.description: Theme.joined([row.source, row.difference, row.error])

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space8 }
        spacing: Theme.space12

        PlainLabel {
            Layout.preferredWidth: row.share(0.24)
            text: row.label
            role: PlainLabel.Small
            tone: row.differs ? PlainLabel.Ink : PlainLabel.Muted
            Accessible.ignored: true
        }

        Loader {
            Layout.fillWidth: true
            sourceComponent: row.editable ? typed : read
        }

        PlainLabel {
            Layout.preferredWidth: row.share(0.14)
            text: row.source
            role: PlainLabel.Small
            tone: row.differs ? PlainLabel.Ink : PlainLabel.Muted
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: row.share(0.2)
            spacing: Theme.space4

            StatusMark {
                visible: row.differs
                Layout.preferredWidth: Math.round(Theme.fontSmall * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                meaning: StatusMark.Warn
                ground: Theme.warnInk
                face: Theme.scheme === Theme.Light ? Theme.warnGround : Theme.inkOnStage
            }

            PlainLabel {
                Layout.fillWidth: true
                text: row.difference
                role: PlainLabel.Small
                strong: true
                color: Theme.warnInk
                Accessible.ignored: true
            }
        }
    }

    Component {
        id: read
        PlainLabel {
            text: row.value
            latin: row.latin
            Accessible.ignored: true
        }
    }

    Component {
        id: typed
        TextEntry {
            text: row.value
            latin: row.latin
            error: row.error
            field.Accessible.name: row.label
            onEdited: text => row.edited(text)
        }
    }
}
