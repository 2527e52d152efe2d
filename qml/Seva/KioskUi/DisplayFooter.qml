// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How new the numbers are, the message of the day, and the time.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

Rectangle {
    id: footer

    required property QueueDisplay display
    readonly property bool stale: footer.display.freshness !== QueueDisplay.Fresh

    implicitHeight: row.implicitHeight + 2 * Theme.space12
    color: footer.stale ? Theme.displayCalled : Theme.displayGround

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.space24
        anchors.rightMargin: Theme.space24
        spacing: Theme.space24

        PlainLabel {
            //: When the numbers of the display were heard last; %1 is a time
            text: qsTr("Updated %1").arg(footer.display.updated)
            role: PlainLabel.Small
            color: footer.stale ? Theme.inkOnCalled : Theme.displayMuted
            wrapMode: Text.NoWrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: footer.display.freshness === QueueDisplay.Listen
                //: The display has heard nothing for a minute
                ? qsTr("The display cannot be kept up to date. Please listen for the announcements.")
                : footer.stale
                //: The display has heard nothing for ten seconds
                ? qsTr("Numbers may be late.")
                : footer.display.message
            strong: footer.stale
            color: footer.stale ? Theme.inkOnCalled : Theme.displayInk
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            text: footer.display.time
            latin: true
            strong: true
            color: footer.stale ? Theme.inkOnCalled : Theme.displayInk
            wrapMode: Text.NoWrap
        }
    }
}
