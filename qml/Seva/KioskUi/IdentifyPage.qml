// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is there: the code of the appointment paper, or its number by touch.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title of the page that asks for the appointment
    title: qsTr("Hold the code of your appointment under the reader")
    //: Below it: the other way to identify
    why: qsTr("Or type the application number (ARN). It has 12 digits and stands on your appointment paper.")
    //: Button that goes on with the number typed
    action: qsTr("Continue")
    actionEnabled: page.issue.arnComplete
    //: Button for people without an appointment
    other: qsTr("I have no appointment")
    onActed: page.issue.submitArn()
    onOtherActed: page.issue.beginWalkIn()

    Panel {
        Layout.fillWidth: true

        PlainLabel {
            Layout.fillWidth: true
            text: page.issue.arn
            role: PlainLabel.Hero
            latin: true
            horizontalAlignment: Text.AlignHCenter
            //: For a screen reader, before the number typed so far: %1 is the number
            Accessible.name: qsTr("Number so far: %1").arg(page.issue.arn)
        }
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 8 * Theme.target
        onKeyed: key => page.issue.typeDigit(Number(key))
        onErased: page.issue.eraseDigit()
        onCleared: page.issue.clearDigits()
    }

    Item { Layout.fillHeight: true }
}
