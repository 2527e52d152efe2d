// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of a list: an optional badge, a title, a line under it, something short at the end.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: row

    property string badge: ""
    property string subtitle: ""
    property string trailing: ""
    property bool selected: false
    // The title is a number or a token.
    property bool latin: false

    horizontalPadding: Theme.space12
    verticalPadding: Theme.space4
    Accessible.role: Accessible.ListItem
    Accessible.selected: row.selected
    description: Theme.joined([row.subtitle, row.trailing])

    background: Rectangle {
        radius: Theme.radius
        color: row.selected || row.down || row.hovered ? Theme.chosen : "transparent"
        border.width: row.selected ? 2 : 0
        border.color: Theme.primary
    }

    contentItem: RowLayout {
        spacing: Theme.space8

        StageBadge {
            visible: row.badge !== ""
            letter: row.badge
            role: PlainLabel.Small
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: row.text
                strong: true
                latin: row.latin
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: row.subtitle !== ""
                text: row.subtitle
                role: PlainLabel.Small
                tone: PlainLabel.Muted
                Accessible.ignored: true
            }
        }

        PlainLabel {
            visible: row.trailing !== ""
            text: row.trailing
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            Accessible.ignored: true
        }
    }
}
