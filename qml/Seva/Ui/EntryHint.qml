// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line below an entry: its help, or, with a sign beside it, what is wrong.
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: line

    property string hint: ""
    property string error: ""

    visible: line.hint !== "" || line.error !== ""
    spacing: Theme.space4

    StatusMark {
        visible: line.error !== ""
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.fontSmall
        Layout.preferredHeight: Theme.fontSmall
        Layout.topMargin: Math.round(Theme.fontSmall * 0.25)
        meaning: StatusMark.Danger
    }

    PlainLabel {
        Layout.fillWidth: true
        text: line.error !== "" ? line.error : line.hint
        role: PlainLabel.Small
        tone: line.error !== "" ? PlainLabel.Danger : PlainLabel.Muted
    }
}
