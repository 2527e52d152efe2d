// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is called earlier: offered, not demanded; counter A confirms it.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title of the page that offers to be called earlier
    title: qsTr("Does one of these apply to you?")
    //: Below it: what follows from it
    why: qsTr("Then you are called earlier. Counter A will look at it.")
    //: Button: no reason to be called earlier; the token is made
    action: qsTr("None of these")
    onActed: page.issue.choosePriority(TokenIssue.Nothing)

    BigTile {
        Layout.fillWidth: true
        //: Reason to be called earlier
        text: qsTr("60 years or older")
        onClicked: page.issue.choosePriority(TokenIssue.Senior)
    }

    BigTile {
        Layout.fillWidth: true
        //: Reason to be called earlier
        text: qsTr("Person with a disability")
        onClicked: page.issue.choosePriority(TokenIssue.Divyang)
    }

    BigTile {
        Layout.fillWidth: true
        //: Reason to be called earlier
        text: qsTr("Pregnant")
        onClicked: page.issue.choosePriority(TokenIssue.Pregnant)
    }

    BigTile {
        Layout.fillWidth: true
        //: Reason to be called earlier
        text: qsTr("With a baby")
        onClicked: page.issue.choosePriority(TokenIssue.Infant)
    }

    Item { Layout.fillHeight: true }
}
