// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule refuses: an officer, another person than the one at the counter, reads it and signs with the own PIN.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property ExceptionTask exception
    readonly property var rule: panel.exception.rules[0]

    function sign() {
        const person = panel.exception.officers[Math.max(0, officer.currentIndex)]
        panel.exception.sign(panel.rule.code, person.code, pin.text, order.text)
        pin.clear()
    }

    PlainLabel {
        Layout.fillWidth: true
        //: Heading: what an officer is asked to let through
        text: qsTr("Exception by an officer")
        role: PlainLabel.Title
    }

    Banner {
        Layout.fillWidth: true
        visible: panel.rule !== undefined
        meaning: StatusMark.Warn
        text: panel.rule !== undefined ? panel.rule.text : ""
    }

    PlainLabel {
        Layout.fillWidth: true
        //: Who signs; the person at the counter cannot
        text: qsTr("The officer comes to this counter, reads the rule and signs. Whoever serves the counter cannot sign.")
        tone: PlainLabel.Muted
    }

    ChoiceEntry {
        id: officer
        focus: true
        Layout.fillWidth: true
        //: Field: the officer who signs
        label: qsTr("Officer")
        model: Array.from(panel.exception.officers, person => person.text)
    }

    TextEntry {
        id: order
        Layout.fillWidth: true
        //: Field: number and day of the officer's order
        label: qsTr("Order (number, day)")
        maximumLength: 60
    }

    PinEntry {
        id: pin
        Layout.fillWidth: true
        //: Field: the officer's own PIN
        label: qsTr("The officer's PIN")
        length: 12
        onAccepted: panel.sign()
    }

    PrimaryButton {
        Layout.fillWidth: true
        //: Button: the officer signs
        text: qsTr("Sign the exception")
        enabled: panel.rule !== undefined && order.text !== "" && pin.text !== "" && panel.exception.officers.length > 0
        onClicked: panel.sign()
    }
}
