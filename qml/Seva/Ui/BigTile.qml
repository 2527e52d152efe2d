// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of at most six choices of a kiosk page: a title, a line under it, a letter before it.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: tile

    property string subtitle: ""
    property string glyph: ""
    property bool chosen: false
    property string language: Theme.language

    implicitHeight: Math.max(2 * Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.inset
    verticalPadding: Theme.inset
    Accessible.role: tile.chosen ? Accessible.RadioButton : Accessible.Button
    Accessible.checked: tile.chosen
    description: tile.subtitle

    background: Rectangle {
        radius: Theme.radius
        color: tile.down || tile.chosen || tile.hovered ? Theme.chosen : Theme.surface
        border.width: tile.chosen ? 4 : 2
        border.color: tile.chosen || tile.down ? Theme.primary : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.gap
        opacity: tile.enabled ? 1 : 0.6

        Rectangle {
            visible: tile.glyph !== ""
            Layout.preferredWidth: Theme.target
            Layout.preferredHeight: Theme.target
            radius: Theme.radius
            color: Theme.primary

            PlainLabel {
                anchors.fill: parent
                text: tile.glyph
                role: PlainLabel.Large
                strong: true
                color: Theme.inkOnPrimary
                language: tile.language
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: tile.text
                role: PlainLabel.Body
                strong: true
                language: tile.language
                Accessible.ignored: true
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: tile.subtitle !== ""
                text: tile.subtitle
                role: PlainLabel.Small
                tone: PlainLabel.Muted
                language: tile.language
                Accessible.ignored: true
            }
        }
    }
}
