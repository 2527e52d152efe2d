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
        anchors.margins: Theme.space24
        spacing: Theme.space24
        // Numbers and counters read left to right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: band.calls

            GridLayout {
                id: call
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                columns: band.calls.length > 1 ? 1 : 3
                rowSpacing: 0

                component Big: PlainLabel {
                    Layout.alignment: Qt.AlignHCenter
                    latin: true
                    strong: true
                    lineHeight: 0.8
                    wrapMode: Text.NoWrap
                    color: Theme.inkOnCalled
                    font.pixelSize: band.calls.length > 1 ? band.size * 5 / 6 : band.size * 5 / 4
                }

                Big { text: call.modelData.token }

                Big {
                    visible: band.calls.length === 1
                    text: "→"
                    Accessible.ignored: true
                }

                Big { text: call.modelData.counter }
            }
        }
    }
}
