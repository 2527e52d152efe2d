// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was checked of a passport's chip, line by line: passed, failed or not done, and why. There is no light over all.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ColumnLayout {
    id: list

    // Maps with label, standing, word, reason.
    property var checks: []

    spacing: Theme.space4

    PlainLabel {
        Layout.fillWidth: true
        //: Heading of the checks of a passport's chip
        text: qsTr("Checks of the chip")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Repeater {
        model: list.checks

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space8
            Accessible.role: Accessible.ListItem
            Accessible.name: line.modelData.label + ": " + line.modelData.word
            Accessible.description: line.modelData.reason

            // Tick, square with a cross or i: three shapes.
            StatusMark {
                Layout.alignment: Qt.AlignTop
                meaning: line.modelData.standing === BookletView.Passed ? StatusMark.Ok
                    : line.modelData.standing === BookletView.Failed ? StatusMark.Danger : StatusMark.Info
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.modelData.label
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: line.modelData.reason !== ""
                    text: line.modelData.reason
                    role: PlainLabel.Small
                    tone: line.modelData.standing === BookletView.Failed ? PlainLabel.Danger : PlainLabel.Muted
                    Accessible.ignored: true
                }
            }

            PlainLabel {
                Layout.alignment: Qt.AlignTop
                text: line.modelData.word
                strong: line.modelData.standing === BookletView.Failed
                tone: line.modelData.standing === BookletView.Failed ? PlainLabel.Danger : PlainLabel.Ink
                Accessible.ignored: true
            }
        }
    }
}
