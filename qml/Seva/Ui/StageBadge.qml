// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letter of a stage on its ground. The letter is the meaning, the colour only helps.
import QtQuick

Rectangle {
    id: badge

    property string letter: "A"
    property int role: PlainLabel.Body

    implicitHeight: Math.round(Theme.sizes[badge.role] * 1.7)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.space12)
    radius: Theme.radius / 2
    color: ({ "A": Theme.stageA, "B": Theme.stageB, "C": Theme.stageC })[badge.letter.charAt(0)] ?? Theme.stageOther

    Accessible.role: Accessible.StaticText
    Accessible.name: badge.letter

    PlainLabel {
        id: label
        anchors.centerIn: parent
        text: badge.letter
        role: badge.role
        latin: true
        strong: true
        color: Theme.inkOnStage
        lineHeight: 1
        Accessible.ignored: true
    }
}
