// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slip is scanned or its number typed: the hub is away, or somebody who was absent is back.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: panel

    required property CounterDesk desk

    function submit() {
        panel.desk.showSlip(slip.text)
        slip.text = ""
        panel.desk.panel = CounterDesk.Form
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 28 * Theme.fontBody)
        spacing: Theme.space16

        TextEntry {
            id: slip
            Layout.fillWidth: true
            latin: true
            focus: true
            //: Field: number of a token, typed or scanned
            label: qsTr("Scan the slip, or type its number")
            maximumLength: 600
            onAccepted: panel.submit()
        }

        PrimaryButton {
            Layout.fillWidth: true
            //: Button: uses the number of the slip
            text: qsTr("Use this slip")
            enabled: slip.text !== ""
            onClicked: panel.submit()
        }

        SecondaryButton {
            Layout.fillWidth: true
            //: Button: leave this page without doing anything
            text: qsTr("Back")
            shortcut: "Escape"
            onClicked: panel.desk.panel = CounterDesk.Form
        }
    }
}
