// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No case: what to press, and how many wait.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: panel

    required property CounterDesk desk

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 30 * Theme.fontBody)
        spacing: Theme.space16

        PlainLabel {
            Layout.fillWidth: true
            text: panel.desk.moment === CounterDesk.Calling
                //: The hub is being asked for the next token
                ? qsTr("Asking for the next token ...")
                //: %n is how many tokens wait for this stage
                : qsTr("%n waiting", "", panel.desk.queue.count)
            role: PlainLabel.Hero
            horizontalAlignment: Text.AlignHCenter
        }

        PrimaryButton {
            Layout.fillWidth: true
            //: Button: calls the next token to this counter; %1 is the key
            text: qsTr("Call next (%1)").arg(panel.desk.keys.next)
            enabled: panel.desk.moment === CounterDesk.Idle
            onClicked: panel.desk.callNext()
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.desk.stage === CounterDesk.Capture && text !== ""
            text: panel.desk.drawer.notice
            tone: PlainLabel.Warning
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.desk.asksForSlip
            //: The hub is away; %1 is the key for a slip
            text: qsTr("The hub does not answer: ask the applicant for the slip (%1).").arg(panel.desk.keys.slip)
            tone: PlainLabel.Warning
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
