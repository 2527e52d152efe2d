// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thin strip across the screen that says one lasting thing, such as that this is a demonstration.
import QtQuick

Rectangle {
    id: ribbon

    property string text: ""

    implicitHeight: label.implicitHeight + Theme.space4
    color: Theme.warnGround
    border.width: Theme.scheme === Theme.Light ? 0 : Theme.border
    border.color: Theme.warnInk
    Accessible.role: Accessible.StaticText
    Accessible.name: ribbon.text

    PlainLabel {
        id: label
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space8 }
        text: ribbon.text
        role: PlainLabel.Small
        strong: true
        color: Theme.warnInk
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
