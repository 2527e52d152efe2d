// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was checked of a passport's chip, line by line: passed, failed or not done, and why. There is no light over all.
import QtQuick
import Seva.Counter
import Seva.Ui

// Positioners: a layout asks wrapped words for their width again and again, and gives up half way.
Column {
    id: list

    // Maps with label, standing, word, reason.
    property var checks: []

    spacing: Theme.space4

    PlainLabel {
        width: list.width
        //: Heading of the checks of a passport's chip
        text: qsTr("Checks of the chip")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Repeater {
        model: list.checks

        Row {
            id: line

            required property var modelData

            width: list.width
            spacing: Theme.space8
            Accessible.role: Accessible.ListItem
            Accessible.name: line.modelData.label + ": " + line.modelData.word
            Accessible.description: line.modelData.reason

            // Tick, square with a cross or i: three shapes.
            StatusMark {
                id: mark
                width: mark.implicitWidth
                height: mark.implicitHeight
                meaning: line.modelData.standing === BookletView.Passed ? StatusMark.Ok
                    : line.modelData.standing === BookletView.Failed ? StatusMark.Danger : StatusMark.Info
            }

            Column {
                id: words
                width: Math.max(0, line.width - mark.width - result.width - 2 * line.spacing)

                PlainLabel {
                    width: words.width
                    text: line.modelData.label
                    Accessible.ignored: true
                }

                PlainLabel {
                    width: words.width
                    visible: line.modelData.reason !== ""
                    text: line.modelData.reason
                    role: PlainLabel.Small
                    tone: line.modelData.standing === BookletView.Failed ? PlainLabel.Danger : PlainLabel.Muted
                    Accessible.ignored: true
                }
            }

            PlainLabel {
                id: result
                text: line.modelData.word
                strong: line.modelData.standing === BookletView.Failed
                tone: line.modelData.standing === BookletView.Failed ? PlainLabel.Danger : PlainLabel.Ink
                Accessible.ignored: true
            }
        }
    }
}
