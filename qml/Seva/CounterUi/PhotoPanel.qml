// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The photograph: the live picture, one hint at a time, and what to do with a picture that does not pass.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property PhotoTask photo
    required property CounterKeys keys

    PictureItem {
        Layout.fillWidth: true
        Layout.preferredHeight: 18 * Theme.fontBody
        visible: panel.photo.busy
        picture: panel.photo.live
        Accessible.role: Accessible.Graphic
        //: Name of the live picture, for a screen reader
        Accessible.name: qsTr("Live picture of the camera")
    }

    PlainLabel {
        Layout.fillWidth: true
        text: panel.photo.hint !== "" ? panel.photo.hint
            //: The camera waits until everything is right, then takes the picture by itself
            : panel.photo.busy ? qsTr("Hold still: the picture is taken by itself.") : ""
        visible: text !== ""
        role: PlainLabel.Title
        tone: panel.photo.hint !== "" ? PlainLabel.Warning : PlainLabel.Success
        horizontalAlignment: Text.AlignHCenter
    }

    PrimaryButton {
        Layout.fillWidth: true
        enabled: !panel.photo.busy
        text: panel.photo.asksReason
            //: Button; %1 is the key
            ? qsTr("Take the photo again (%1)").arg(panel.keys.photo)
            //: Button; %1 is the key
            : qsTr("Take the photo (%1)").arg(panel.keys.photo)
        onClicked: panel.photo.take()
    }

    ReasonList {
        Layout.fillWidth: true
        visible: panel.photo.asksReason
        //: Heading of reasons; choosing one keeps the photo although the check found fault
        title: qsTr("Keep this photo, because")
        reasons: panel.photo.asksReason ? panel.photo.reasons : []
        onChosen: code => panel.photo.keep(code)
    }

    ReasonList {
        Layout.fillWidth: true
        visible: !panel.photo.busy && !panel.photo.asksReason
        //: Heading of reasons; choosing one goes on without a photograph
        title: qsTr("No photograph can be taken, because")
        reasons: panel.photo.busy || panel.photo.asksReason ? [] : panel.photo.waivers
        onChosen: code => panel.photo.waive(code)
    }
}
