// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lies above the page: a panel that has to be answered, the page stays dimly visible.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

Item {
    id: veil

    default property alias contents: column.data

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.85
    }

    // Nothing below may be pressed.
    MouseArea { anchors.fill: parent }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: veil.height / 8
        anchors.bottomMargin: veil.height / 8
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.surfaceBorder
        border.color: Theme.line

        ColumnLayout {
            id: column
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.gap
        }
    }
}
