// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value whose characters differ from another's here and there: these are bold, underlined and on a ground of their
// own. It wraps between words; a space that differs is underlined too.
import QtQuick

Flow {
    id: flow

    // Words, each a list of maps with text and marked.
    property var words: []
    // For a screen reader, and for whoever asks what stands here.
    readonly property string plain: flow.words.map(parts => parts.map(part => part.text).join("")).join("")
    readonly property bool latin: !/[^\x20-\x7e]/.test(flow.plain)

    layoutDirection: !flow.latin && Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: flow.plain

    Repeater {
        model: flow.words

        Row {
            id: word

            required property var modelData

            LayoutMirroring.enabled: false

            Repeater {
                model: word.modelData

                Item {
                    id: part

                    required property var modelData

                    // A text alone takes no room for a space at its end.
                    width: Math.ceil(metrics.advanceWidth(part.modelData.text))
                    height: label.implicitHeight

                    FontMetrics { id: metrics; font: label.font }

                    Rectangle {
                        anchors.fill: parent
                        visible: part.modelData.marked
                        color: Theme.warnGround
                    }

                    PlainLabel {
                        id: label
                        text: part.modelData.text
                        latin: flow.latin
                        strong: part.modelData.marked
                        color: part.modelData.marked ? Theme.warnInk : Theme.ink
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }

                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        visible: part.modelData.marked
                        height: 2 * Theme.border
                        color: Theme.warnInk
                    }
                }
            }
        }
    }
}
