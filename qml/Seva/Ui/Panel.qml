// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A surface with an optional title; what stands in it is laid out in a column.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: panel

    property string title: ""
    property int padding: Theme.inset
    property alias spacing: column.spacing
    default property alias contents: column.data

    implicitWidth: column.implicitWidth + 2 * panel.padding
    implicitHeight: column.implicitHeight + 2 * panel.padding
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.surfaceBorder
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: panel.title

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: panel.padding
        spacing: Theme.gap

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.title !== ""
            text: panel.title
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            strong: true
        }
    }
}
