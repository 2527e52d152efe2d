// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counter A has to do for this case, and what of it is done.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property CounterDesk desk
    readonly property Checklist checklist: pane.desk.capture.checklist

    padding: Theme.space8
    title: pane.checklist.open === 0
        //: Heading of the checklist when nothing is left to do
        ? qsTr("Checklist: complete")
        //: Heading of the checklist; %n is how much is left to do
        : qsTr("Checklist: %n open", "", pane.checklist.open)

    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // No rows are made ahead: Qt 6.4 complains when the list empties meanwhile.
        cacheBuffer: 0
        spacing: Theme.space4
        model: pane.checklist
        delegate: RowLayout {
            id: row

            required property string label
            required property int standing
            required property string detail

            width: ListView.view.width
            spacing: Theme.space8
            Accessible.role: Accessible.ListItem
            Accessible.name: row.label

            // Tick, empty ring, i or diamond: four shapes.
            StatusMark {
                visible: row.standing !== Checklist.Open && row.standing !== Checklist.Voluntary
                meaning: row.standing === Checklist.Done ? StatusMark.Ok
                    : row.standing === Checklist.Notice ? StatusMark.Warn : StatusMark.Info
            }

            Rectangle {
                visible: row.standing === Checklist.Open || row.standing === Checklist.Voluntary
                Layout.preferredWidth: Math.round(Theme.fontBody * 1.4)
                Layout.preferredHeight: Layout.preferredWidth
                radius: width / 2
                color: "transparent"
                border.width: row.standing === Checklist.Open ? 3 : 1
                border.color: row.standing === Checklist.Open ? Theme.warning : Theme.line
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.label
                    strong: row.standing === Checklist.Open
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.detail !== "" ? row.detail
                        //: Line of the checklist that need not be done
                        : row.standing === Checklist.Voluntary ? qsTr("if there is one") : ""
                    role: PlainLabel.Small
                    tone: PlainLabel.Muted
                }
            }
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: pane.desk.capture.reading.there
        shortcut: "Alt+0"
        //: Button of counter A: shows what was read on the document scanned last
        text: qsTr("What was read on the paper")
        onClicked: {
            pane.desk.panel = CounterDesk.Form
            pane.desk.capture.reading.open = true
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: pane.desk.capture.exception.rules.length > 0 && pane.desk.panel !== CounterDesk.Exception
        //: Button of counter A: a rule refuses, and an officer may let the application through by signing
        text: qsTr("An officer signs an exception")
        onClicked: pane.desk.panel = CounterDesk.Exception
    }
}
