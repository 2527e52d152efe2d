// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is called just now, as large as the farthest seat needs. One call in a line, two or three in two lines each.
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

    RowLayout {
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
            latin: true
            strong: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            color: Theme.inkOnCalled
        }

        Repeater {
            model: band.calls

            GridLayout {
                id: call
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                columns: band.single ? 3 : 1
                rowSpacing: 0
                columnSpacing: Theme.space48

                Big {
                    Layout.preferredWidth: 5
                    Layout.preferredHeight: 1
                    text: call.modelData.token
                    font.pixelSize: band.letterSize
                    horizontalAlignment: band.single ? Text.AlignRight : Text.AlignHCenter
                }

                Big {
                    Layout.preferredWidth: 2
                    visible: band.single
                    text: "→"
                    font.pixelSize: band.letterSize
                    Accessible.ignored: true
                }

                Big {
                    Layout.preferredWidth: 4
                    Layout.preferredHeight: 1
                    text: call.modelData.counter
                    font.pixelSize: band.letterSize
                    horizontalAlignment: band.single ? Text.AlignLeft : Text.AlignHCenter
                }
            }
        }
    }
}
