// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is called just now, as large as the farthest seat needs. One call in a line, two side by side in two lines.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

Rectangle {
    id: band

    required property var calls
    required property string kendraName
    required property int size
    readonly property bool single: band.calls.length === 1
    readonly property int letterSize: band.single ? band.size * 5 / 4 : band.size

    color: band.calls.length > 0 ? Theme.displayCalled : Theme.displayGround

    PlainLabel {
        anchors.centerIn: parent
        visible: band.calls.length === 0
        text: band.kendraName
        role: PlainLabel.Hero
        color: Theme.displayInk
    }

    // A positioner: see Rows.
    Row {
        id: called
        anchors.fill: parent
        anchors.leftMargin: Theme.space48
        anchors.rightMargin: Theme.space48
        spacing: Theme.space48
        // Numbers and counters read left to right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        component Big: PlainLabel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            latin: true
            strong: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            color: Theme.inkOnCalled
            font.pixelSize: band.letterSize
        }

        Repeater {
            model: band.calls

            ColumnLayout {
                id: call
                required property var modelData
                readonly property string line: "%1 → %2"
                width: (called.width - (band.calls.length - 1) * called.spacing) / band.calls.length
                height: called.height
                spacing: 0

                Big {
                    text: band.single ? call.line.arg(call.modelData.token).arg(call.modelData.counter)
                        : call.modelData.token
                }

                Big {
                    visible: !band.single
                    text: call.modelData.counter
                }
            }
        }
    }
}
