// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of a key, drawn as the key.
import QtQuick

Rectangle {
    id: cap

    property string text: ""
    property bool strong: false
    property bool faint: false

    implicitWidth: label.implicitWidth + Theme.space12
    implicitHeight: label.implicitHeight + Theme.space4
    radius: Theme.radius / 2
    color: cap.strong && !cap.faint ? Theme.primary : Theme.paper
    border.width: Theme.border
    border.color: cap.strong && !cap.faint ? Theme.primary : Theme.line
    Accessible.ignored: true

    PlainLabel {
        id: label
        anchors.centerIn: parent
        text: cap.text
        role: PlainLabel.Small
        latin: true
        strong: true
        wrapMode: Text.NoWrap
        color: cap.faint ? Theme.muted : cap.strong ? Theme.inkOnPrimary : Theme.ink
        Accessible.ignored: true
    }
}
