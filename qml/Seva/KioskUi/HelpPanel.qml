// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to get help. What was entered stays.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

Veil {
    id: panel

    required property TokenIssue issue

    KioskPage {
        Layout.fillWidth: true
        Layout.fillHeight: true
        //: Title of the help
        title: qsTr("Help")
        //: First line of the help
        why: qsTr("The staff at the help desk can do this with you. What you entered stays here.")
        //: Button that closes the help
        action: qsTr("Go on")
        //: Button that gives twice the time before the screen starts again
        other: qsTr("I need more time")
        onActed: panel.issue.hideHelp()
        onOtherActed: {
            panel.issue.takeMoreTime()
            panel.issue.hideHelp()
        }

        PlainLabel {
            Layout.fillWidth: true
            //: Help: where the number stands
            text: qsTr("The application number (ARN) stands at the top of your appointment paper.")
        }

        PlainLabel {
            Layout.fillWidth: true
            //: Help: what happens after the token
            text: qsTr("With the token you wait in the hall. The display and the loudspeaker call your number.")
        }

        Item { Layout.fillHeight: true }
    }
}
