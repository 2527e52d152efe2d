// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A token was called: somebody comes, is called again, or is not here.
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
            text: panel.desk.view.token
            role: PlainLabel.Token
            latin: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            //: A token was called and nobody is at the counter yet
            text: qsTr("Called. Start when the applicant is here.")
            horizontalAlignment: Text.AlignHCenter
        }

        PrimaryButton {
            Layout.fillWidth: true
            //: Button: the applicant is at the counter; %1 is the key
            text: qsTr("Start (%1)").arg(panel.desk.keys.start)
            onClicked: panel.desk.startService()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            SecondaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: panel.desk.recallsLeft === 0
                    //: Button: the token was called twice more already
                    ? qsTr("No more recalls")
                    : panel.desk.recallSeconds > 0
                    //: Button: the token may be called again in %1 seconds
                    ? qsTr("Call again in %1 s").arg(panel.desk.recallSeconds)
                    //: Button: calls the same token again; %1 is the key
                    : qsTr("Call again (%1)").arg(panel.desk.keys.recall)
                enabled: panel.desk.canRecall
                onClicked: panel.desk.recall()
            }

            SecondaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Button: nobody came; %1 is the key
                text: qsTr("Not here (%1)").arg(panel.desk.keys.noShow)
                onClicked: panel.desk.noShow()
            }
        }
    }
}
