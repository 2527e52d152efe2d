// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark of the keyboard focus: around a control, outside of it, never over its text.
import QtQuick

Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -(Theme.focusWidth + Theme.focusGap)
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.focusWidth + Theme.focusGap
    border.width: Theme.focusWidth
    border.color: Theme.focusRing
}
