// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The case rests: why. Any counter of the stage may take it up again.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property CounterDesk desk

    ReasonList {
        Layout.fillWidth: true
        //: Heading of the reasons for parking; choosing one parks the case
        title: qsTr("Park: choose the reason")
        reasons: panel.desk.parkReasons
        onChosen: code => panel.desk.park(code)
    }

    SecondaryButton {
        //: Button: leave this list without doing anything
        text: qsTr("Back to the case")
        shortcut: "Escape"
        onClicked: panel.desk.panel = CounterDesk.Form
    }
}
