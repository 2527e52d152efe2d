// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of evidence in a frame: caption below, sign and word when something is to be said about it.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: thumb

    property url source: ""
    property string caption: ""
    property string remark: ""
    property int meaning: StatusMark.Info
    property string placeholder: ""
    property bool selected: false

    text: thumb.caption
    description: thumb.remark
    implicitWidth: Math.max(12 * Theme.fontBody, implicitContentWidth + leftPadding + rightPadding)
    padding: Theme.space8
    horizontalPadding: Theme.space8
    Accessible.role: Accessible.Graphic

    background: Rectangle {
        radius: Theme.radius
        color: thumb.hovered || thumb.selected ? Theme.chosen : Theme.surface
        border.width: thumb.selected ? 3 : Theme.border
        border.color: thumb.selected ? Theme.primary : Theme.line
    }

    contentItem: ColumnLayout {
        spacing: Theme.space4

        EvidencePicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: thumb.source
            placeholder: thumb.placeholder
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: thumb.caption !== ""
            text: thumb.caption
            role: PlainLabel.Small
            strong: true
            Accessible.ignored: true
        }

        RowLayout {
            visible: thumb.remark !== ""
            spacing: Theme.space4

            StatusMark {
                Layout.preferredWidth: Math.round(Theme.fontSmall * 1.2)
                Layout.preferredHeight: Layout.preferredWidth
                meaning: thumb.meaning
            }

            PlainLabel {
                Layout.fillWidth: true
                text: thumb.remark
                role: PlainLabel.Small
                tone: [PlainLabel.Success, PlainLabel.Primary, PlainLabel.Warning, PlainLabel.Danger][thumb.meaning]
                Accessible.ignored: true
            }
        }
    }
}
