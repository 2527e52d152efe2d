// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Digits to touch, in the order of a telephone in every language. What was touched is told, nothing is kept.
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: keypad

    // A key between "Clear" and "Erase" more than the digits, such as "-"; none when empty.
    property string extraKey: ""

    signal keyed(string key)
    signal erased
    signal cleared

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    //: Name of the digits on the screen, for a screen reader
    Accessible.name: qsTr("Digits")

    component Key: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(Theme.target, Math.round(Theme.fontLarge * 1.8))
        horizontalPadding: Theme.space4
    }

    Repeater {
        model: 9

        Key {
            required property int index
            text: String(index + 1)
            latin: true
            onClicked: keypad.keyed(text)
        }
    }

    Key {
        //: Key that empties the whole field
        text: qsTr("Clear")
        onClicked: keypad.cleared()
    }

    Key {
        text: "0"
        latin: true
        onClicked: keypad.keyed("0")
    }

    Key {
        //: Key that takes away the last digit
        text: qsTr("Erase")
        onClicked: keypad.erased()
    }

    Key {
        visible: keypad.extraKey !== ""
        Layout.columnSpan: 3
        text: keypad.extraKey
        latin: true
        onClicked: keypad.keyed(keypad.extraKey)
    }
}
