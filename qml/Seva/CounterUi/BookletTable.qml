// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of an old passport: what its lines, its chip and the form say, and in a word whether that is the same.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

// A positioner, as what it stands in: see ReasonList.
Column {
    id: table

    // Maps with label, zone, chip, typed, differs, word.
    property var rows: []

    readonly property int column: Math.max(0, Math.floor((table.width - 4 * Theme.space8) / 3))

    spacing: Theme.space4

    // Rows with widths of their own: a layout would ask wrapped words for their width again and again.
    Row {
        leftPadding: Theme.space8
        spacing: Theme.space8

        Repeater {
            model: [
                //: Column: what the two printed lines of a passport say
                qsTr("Printed lines"),
                //: Column: what the chip of a passport says
                qsTr("Chip"),
                //: Column: what the form says
                qsTr("Form")]

            PlainLabel {
                required property string modelData

                width: table.column
                text: modelData
                role: PlainLabel.Small
                tone: PlainLabel.Muted
                strong: true
            }
        }
    }

    Repeater {
        model: table.rows

        Rectangle {
            id: row

            required property var modelData

            width: table.width
            height: head.height + cells.height + Theme.space8
            radius: Theme.radius / 2
            color: row.modelData.differs ? Theme.warnGround : Theme.surface
            border.width: row.modelData.differs ? Theme.surfaceBorder : 0
            border.color: Theme.warnInk
            Accessible.role: Accessible.Row
            Accessible.name: row.modelData.label + ": " + row.modelData.word
            Accessible.description: [row.modelData.zone, row.modelData.chip, row.modelData.typed].join("; ")

            RowLayout {
                id: head
                anchors { left: parent.left; right: parent.right; top: parent.top }
                anchors { leftMargin: Theme.space8; rightMargin: Theme.space8; topMargin: Theme.space4 }
                spacing: Theme.space4

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.modelData.label
                    role: PlainLabel.Small
                    tone: row.modelData.differs ? PlainLabel.Ink : PlainLabel.Muted
                    Accessible.ignored: true
                }

                StatusMark {
                    visible: row.modelData.differs
                    Layout.preferredWidth: Math.round(Theme.fontSmall * 1.2)
                    Layout.preferredHeight: Layout.preferredWidth
                    meaning: StatusMark.Warn
                }

                PlainLabel {
                    text: row.modelData.word
                    role: PlainLabel.Small
                    strong: row.modelData.differs
                    tone: row.modelData.differs ? PlainLabel.Warning : PlainLabel.Muted
                    Accessible.ignored: true
                }
            }

            Row {
                id: cells
                anchors { left: parent.left; top: head.bottom; leftMargin: Theme.space8 }
                spacing: Theme.space8

                Repeater {
                    model: [row.modelData.zone, row.modelData.chip, row.modelData.typed]

                    PlainLabel {
                        required property string modelData

                        width: table.column
                        text: modelData === "" ? "–" : modelData
                        latin: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
