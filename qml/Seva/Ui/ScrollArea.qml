// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column that may be longer than its place: text grows, and nothing is cut off.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

Flickable {
    id: area

    // The focus ring of a control at the edge needs room inside the clip.
    readonly property int ring: Theme.focusWidth + Theme.focusGap
    readonly property real barRoom: bar.visible ? bar.width : 0
    property alias spacing: column.spacing
    default property alias contents: column.data

    implicitWidth: column.implicitWidth + 2 * area.ring
    implicitHeight: column.implicitHeight + 2 * area.ring
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * area.ring
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column
        // Mirrored, the bar stands on the left.
        x: area.ring + (bar.mirrored ? area.barRoom : 0)
        y: area.ring
        width: area.width - 2 * area.ring - area.barRoom
        spacing: Theme.gap
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        policy: T.ScrollBar.AsNeeded
        visible: area.contentHeight > area.height
        implicitWidth: Theme.form === Theme.Kiosk ? Theme.space16 : Theme.space8
        minimumSize: 0.1
        contentItem: Rectangle {
            implicitWidth: Theme.space8
            radius: width / 2
            color: Theme.line
        }
    }
}
