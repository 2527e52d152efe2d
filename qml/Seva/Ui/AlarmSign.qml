// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What staff must hear of although work goes on: a mark, and the sentence behind it. Nothing is shown when all is well.
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: sign

    property string text: ""

    visible: sign.text !== ""
    spacing: Theme.space8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sign.text

    PlainLabel {
        text: "!"
        role: PlainLabel.Small
        strong: true
        tone: PlainLabel.Danger
        Accessible.ignored: true
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: 24 * Theme.fontBody
        text: sign.text
        role: PlainLabel.Small
        tone: PlainLabel.Danger
        Accessible.ignored: true
    }
}
