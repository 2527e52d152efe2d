// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small sign whose shape alone tells its meaning: tick in a disc, i in a disc, ! in a diamond, cross in a square.
// A word stands beside it always.
import QtQuick

Item {
    id: mark

    enum Meaning { Ok, Info, Warn, Danger }

    property int meaning: StatusMark.Info
    property color ground: [Theme.success, Theme.primary, Theme.warning, Theme.danger][mark.meaning]
    property color face: Theme.inkOnStage
    readonly property bool diamond: mark.meaning === StatusMark.Warn

    implicitWidth: Math.round(Theme.fontBody * 1.4)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: mark.diamond ? Math.round(parent.width * 0.76) : parent.width
        height: width
        rotation: mark.diamond ? 45 : 0
        radius: mark.meaning <= StatusMark.Info ? width / 2 : Math.round(width / 8)
        color: mark.ground
        antialiasing: true
    }

    PlainLabel {
        anchors.centerIn: parent
        visible: mark.meaning === StatusMark.Info || mark.diamond
        text: mark.diamond ? "!" : "i"
        latin: true
        strong: true
        color: mark.face
        font.pixelSize: Math.round(mark.height * 0.68)
        lineHeight: 1
        Accessible.ignored: true
    }

    // Tick and cross are drawn, since not every font has them.
    Repeater {
        model: mark.meaning === StatusMark.Ok
            ? [{ x: 0.36, y: 0.57, length: 0.26, turn: 45 }, { x: 0.57, y: 0.49, length: 0.48, turn: -52 }]
            : mark.meaning === StatusMark.Danger
            ? [{ x: 0.5, y: 0.5, length: 0.62, turn: 45 }, { x: 0.5, y: 0.5, length: 0.62, turn: -45 }]
            : []

        Rectangle {
            required property var modelData

            x: mark.width * modelData.x - width / 2
            y: mark.height * modelData.y - height / 2
            width: mark.width * modelData.length
            height: Math.max(2, Math.round(mark.width * 0.12))
            rotation: modelData.turn
            radius: height / 2
            color: mark.face
            antialiasing: true
        }
    }
}
