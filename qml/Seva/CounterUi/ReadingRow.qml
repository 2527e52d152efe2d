// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that was read on a paper, below it what the form says, and a button that takes it over where they differ.
import QtQuick
import Seva.Counter
import Seva.Ui

Rectangle {
    id: row

    required property int index
    required property string label
    required property var paper
    required property var form
    required property int standing
    required property string word
    required property int confidence
    required property bool takes
    readonly property bool differs: row.standing === DocumentReading.Differs
    readonly property int number: row.index + 1
    readonly property int caption: 4 * Theme.fontBody

    signal taken
    signal focused

    height: column.height + Theme.space8
    radius: Theme.radius / 2
    color: row.differs ? Theme.paper : "transparent"
    border.width: row.differs ? Theme.border : 0
    border.color: Theme.warnInk
    Accessible.role: Accessible.Row
    Accessible.name: row.label + ": " + row.word
    Accessible.description: Theme.joined([read.plain, said.plain])

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space4 }
        spacing: Theme.space4

        PlainLabel {
            width: column.width
            text: row.label
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            Accessible.ignored: true
        }

        Row {
            width: column.width
            spacing: Theme.space8

            PlainLabel {
                width: row.caption
                //: Before a value that was read on a scanned paper
                text: qsTr("Paper")
                role: PlainLabel.Small
                Accessible.ignored: true
            }

            DifferenceText {
                id: read
                width: column.width - row.caption - Theme.space8
                words: row.paper
                Accessible.ignored: true
            }
        }

        Row {
            width: column.width
            spacing: Theme.space8
            visible: row.differs

            PlainLabel {
                width: row.caption
                //: Before what the form says, below a value that was read on a scanned paper
                text: qsTr("Form")
                role: PlainLabel.Small
                Accessible.ignored: true
            }

            DifferenceText {
                id: said
                width: column.width - row.caption - Theme.space8
                words: row.form
                Accessible.ignored: true
            }
        }

        // Diamond, i or tick beside the word.
        Row {
            spacing: Theme.space4

            StatusMark {
                width: Math.round(Theme.fontSmall * 1.2)
                height: width
                meaning: row.differs ? StatusMark.Warn
                    : row.standing === DocumentReading.Missing ? StatusMark.Info : StatusMark.Ok
            }

            PlainLabel {
                width: column.width - Math.round(Theme.fontSmall * 1.2) - Theme.space4
                //: Below a value that was read: %1 is "same" or "differs", %2 how sure the reading is, in per cent
                text: qsTr("%1, read with %2 %").arg(row.word).arg(row.confidence)
                role: PlainLabel.Small
                strong: row.differs
                tone: row.differs ? PlainLabel.Warning : PlainLabel.Muted
                Accessible.ignored: true
            }
        }

        SecondaryButton {
            width: column.width
            visible: row.takes
            shortcut: row.number < 9 ? "Alt+" + row.number : ""
            //: Button: a value that was read on a paper is written into the form
            text: qsTr("Take into the form")
            description: row.label
            onClicked: row.taken()
            onActiveFocusChanged: {
                if (activeFocus)
                    row.focused()
            }
        }
    }
}
