// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of a counter: its ShortcutKeys in one line, or two where the words are long.
import QtQuick

Rectangle {
    id: bar

    default property alias keys: flow.data

    implicitWidth: flow.implicitWidth + 2 * Theme.gap
    implicitHeight: flow.height + 2 * Theme.space4
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    //: Name of the foot of the screen that lists the keys, for a screen reader
    Accessible.name: qsTr("Keys")

    Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }

    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        spacing: Theme.space8
    }
}
