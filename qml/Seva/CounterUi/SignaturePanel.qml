// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signature on the pad, or the left thumb where somebody cannot sign.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property SignatureTask signature

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.signature.busy
        //: The applicant is asked to sign
        text: qsTr("Please sign on the pad, inside the box.")
        role: PlainLabel.Title
        horizontalAlignment: Text.AlignHCenter
    }

    PrimaryButton {
        Layout.fillWidth: true
        enabled: !panel.signature.busy
        //: Button
        text: qsTr("Take the signature")
        onClicked: panel.signature.take(false)
    }

    SecondaryButton {
        Layout.fillWidth: true
        enabled: !panel.signature.busy
        //: Button: left thumb in place of a signature
        text: qsTr("Take the left thumb instead")
        onClicked: panel.signature.take(true)
    }

    ReasonList {
        Layout.fillWidth: true
        visible: !panel.signature.busy
        //: Heading of reasons; choosing one goes on without a signature
        title: qsTr("No signature can be given, because")
        reasons: panel.signature.busy ? [] : panel.signature.waivers
        onChosen: code => panel.signature.waive(code)
    }
}
