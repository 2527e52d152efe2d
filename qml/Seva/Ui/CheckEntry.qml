// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thing to tick: the box, its words, a tick that is drawn.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: entry

    checkable: true
    horizontalPadding: 0
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: entry.checked
    Accessible.onToggleAction: entry.activate()

    background: null
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: Math.round(Theme.fontBody * 1.4)
            Layout.preferredHeight: Layout.preferredWidth
            radius: Theme.radius / 2
            color: entry.checked ? Theme.primary : Theme.paper
            border.width: 2
            border.color: entry.checked ? Theme.primary : Theme.line

            StatusMark {
                anchors.fill: parent
                visible: entry.checked
                meaning: StatusMark.Ok
                ground: "transparent"
                face: Theme.inkOnPrimary
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: entry.text
            tone: entry.enabled ? PlainLabel.Ink : PlainLabel.Muted
            Accessible.ignored: true
        }
    }
}
