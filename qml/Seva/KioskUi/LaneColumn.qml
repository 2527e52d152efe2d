// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One stage: who is at which counter, who is next, how many wait and how long.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

Rectangle {
    id: column

    required property var lane

    color: "transparent"
    border.width: 2 * Theme.border
    border.color: Theme.displayMuted
    radius: Theme.radius

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space16
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16

            StageBadge { letter: column.lane.stage; role: PlainLabel.Body }

            PlainLabel {
                Layout.fillWidth: true
                text: column.lane.name
                color: Theme.displayMuted
                role: PlainLabel.Small
                lineHeight: 0.8 * Theme.lineFactor(Theme.language)
                elide: Text.ElideRight
                maximumLineCount: 3
            }

            PlainLabel {
                //: How long one waits at this stage; %1 and %2 are minutes
                text: qsTr("%1–%2 min").arg(column.lane.from).arg(column.lane.to)
                role: PlainLabel.Small
                color: Theme.displayInk
                wrapMode: Text.NoWrap
                strong: true
            }
        }

        Rows {
            Layout.fillWidth: true
            spacing: Theme.space8
            model: column.lane.serving

            RowLayout {
                id: row
                required property var modelData
                readonly property color ink: row.modelData.fresh ? Theme.displayCalled : Theme.displayInk
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.modelData.token
                    role: PlainLabel.Large
                    latin: true
                    strong: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: row.ink
                }

                PlainLabel {
                    text: row.modelData.counter
                    role: PlainLabel.Large
                    latin: true
                    strong: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: row.ink
                }
            }
        }

        Item { Layout.fillHeight: true }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16

            PlainLabel {
                //: Before the next three numbers of a stage; %1 is how many people wait there
                text: qsTr("Next (%1 waiting)").arg(column.lane.waiting)
                role: PlainLabel.Small
                color: Theme.displayMuted
                wrapMode: Text.NoWrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: column.lane.next.join("   ")
                role: PlainLabel.Small
                latin: true
                strong: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: Theme.displayInk
            }
        }
    }
}
