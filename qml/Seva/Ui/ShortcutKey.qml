// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entry of the foot of a counter: the key, then what it does. Also pressed with the mouse.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: key

    property bool strong: false
    readonly property string shownKey: key.shortcut.replace("Return", "Enter")

    // In the Flow of a ShortcutBar nobody else keeps it within the screen.
    width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
    horizontalPadding: Theme.space8
    verticalPadding: Theme.space4
    description: key.shownKey

    background: Rectangle {
        radius: Theme.radius
        color: key.down || key.hovered ? Theme.chosen : "transparent"
    }

    contentItem: RowLayout {
        spacing: Theme.space8

        KeyCap {
            visible: key.shownKey !== ""
            text: key.shownKey
            strong: key.strong
            faint: !key.enabled
        }

        PlainLabel {
            Layout.fillWidth: true
            text: key.text
            tone: key.enabled ? PlainLabel.Ink : PlainLabel.Muted
            opacity: key.enabled ? 1 : 0.7
            Accessible.ignored: true
        }
    }
}
