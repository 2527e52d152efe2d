// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nobody has touched for a while: one touch stays, otherwise the screen starts again for the next person.
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
        //: Title after a while without a touch
        title: qsTr("Are you still there?")
        //: %1 is a number of seconds
        why: qsTr("This screen starts again in %1 seconds.").arg(panel.issue.secondsLeft)
        //: Button: the person goes on
        action: qsTr("I am still here")
        //: Button: the person has finished
        other: qsTr("I have finished")
        onActed: panel.issue.touched()
        onOtherActed: panel.issue.finish()

        PlainLabel {
            Layout.fillWidth: true
            text: panel.issue.secondsLeft
            role: PlainLabel.Token
            latin: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Item { Layout.fillHeight: true }
    }
}
