// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of the case, one at a time, with zoom. They live in memory only.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property EvidenceModel evidence
    required property CounterKeys keys

    padding: Theme.space8
    //: Heading of the scans and the photo of a case; %1 is which of %2 is shown
    title: pane.evidence.count === 0 ? qsTr("Evidence")
        //: Heading of the scans and the photo of a case; %1 is which of %2 is shown
        : qsTr("Evidence %1 of %2").arg(pane.evidence.current + 1).arg(pane.evidence.count)

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.paper
        border.width: Theme.border
        border.color: Theme.line
        radius: Theme.radius

        PictureItem {
            id: picture
            anchors { fill: parent; margins: Theme.space4 }
            picture: pane.evidence.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: pane.evidence.caption

            MouseArea {
                anchors.fill: parent
                acceptedButtons: Qt.LeftButton
                onPositionChanged: mouse => {
                    picture.centre = Qt.point(mouse.x / width, mouse.y / height)
                }
                onClicked: mouse => {
                    picture.centre = Qt.point(mouse.x / width, mouse.y / height)
                    picture.zoom = picture.zoom > 1 ? 1 : 3
                }
            }
        }

        PlainLabel {
            anchors { fill: parent; margins: Theme.space16 }
            visible: picture.empty
            text: pane.evidence.count === 0
                //: No picture was taken yet
                ? qsTr("No scan or photo yet")
                : pane.evidence.standing === EvidenceModel.Fetching
                //: A picture is being fetched from the Kendra
                ? qsTr("Being fetched ...")
                : pane.evidence.standing === EvidenceModel.Unreadable
                //: A picture cannot be shown
                ? qsTr("This picture cannot be read. Look at the original.")
                //: A picture is at another station
                : qsTr("Not at this station yet. Look at the original.")
            tone: PlainLabel.Muted
            horizontalAlignment: Text.AlignHCenter
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: pane.evidence.count > 0
        text: pane.evidence.caption
        strong: true
    }

    // One below the other: the words of both and their keys need the whole width.
    ColumnLayout {
        Layout.fillWidth: true
        visible: pane.evidence.count > 1
        spacing: Theme.space4

        SecondaryButton {
            Layout.fillWidth: true
            //: Button: the picture before
            text: qsTr("Previous")
            shortcut: pane.keys.previousPicture
            enabled: pane.evidence.current > 0
            onClicked: pane.evidence.previous()
        }

        SecondaryButton {
            Layout.fillWidth: true
            //: Button: the next picture
            text: qsTr("Next")
            shortcut: pane.keys.nextPicture
            enabled: pane.evidence.current + 1 < pane.evidence.count
            onClicked: pane.evidence.next()
        }
    }
}
