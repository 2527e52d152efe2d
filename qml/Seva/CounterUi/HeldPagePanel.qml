// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scanned page that may show an Aadhaar number: somebody looks at it before it is kept, or throws it away.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

RowLayout {
    id: panel

    required property ScanTask scanning

    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.paper
        border.width: Theme.border
        border.color: Theme.line
        radius: Theme.radius

        PictureItem {
            id: page
            anchors { fill: parent; margins: Theme.space4 }
            picture: panel.scanning.heldPicture
            Accessible.role: Accessible.Graphic
            //: What the picture shows, for a screen reader
            Accessible.name: qsTr("The scanned page")

            MouseArea {
                anchors.fill: parent
                onPositionChanged: mouse => {
                    page.centre = Qt.point(mouse.x / width, mouse.y / height)
                }
                onClicked: mouse => {
                    page.centre = Qt.point(mouse.x / width, mouse.y / height)
                    page.zoom = page.zoom > 1 ? 1 : 3
                }
            }
        }
    }

    ScrollArea {
        Layout.preferredWidth: 22 * Theme.fontBody
        Layout.fillHeight: true

        PlainLabel {
            Layout.fillWidth: true
            //: Heading: a scanned page has to be looked at
            text: qsTr("Is an Aadhaar number to be seen?")
            role: PlainLabel.Title
        }

        Banner {
            Layout.fillWidth: true
            meaning: StatusMark.Warn
            text: panel.scanning.heldWhy
        }

        ReasonList {
            Layout.fillWidth: true
            reasons: panel.scanning.heldReasons
            onChosen: code => panel.scanning.keepHeld(code)
        }

        SecondaryButton {
            Layout.fillWidth: true
            shortcut: "Alt+3"
            //: Button: the scanned page shows a whole Aadhaar number, it is thrown away
            text: qsTr("The number can be read: throw the page away (then scan again, F4)")
            onClicked: panel.scanning.discard()
        }
    }
}
