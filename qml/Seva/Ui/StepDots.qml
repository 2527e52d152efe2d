// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a person stands in a row of steps: dots, and the same in words.
import QtQuick
import QtQuick.Layouts

Item {
    id: steps

    property int count: 4
    property int current: 1  // 1 .. count
    property string word: ""
    //: Progress at the kiosk; %1 is the number of this step, %2 how many there are
    readonly property string progress: qsTr("Step %1 of %2").arg(steps.current).arg(steps.count)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: steps.word === "" ? steps.progress : steps.progress + ": " + steps.word

    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.space8

        // A positioner: see Rows.
        Row {
            spacing: Theme.space8

            Repeater {
                model: steps.count

                RowLayout {
                    id: step
                    required property int index
                    readonly property bool past: step.index + 1 < steps.current
                    readonly property bool here: step.index + 1 === steps.current
                    spacing: Theme.space8

                    Rectangle {
                        visible: step.index > 0
                        Layout.preferredWidth: Theme.fontBody
                        Layout.preferredHeight: 3
                        color: step.past || step.here ? Theme.primary : Theme.line
                    }

                    Rectangle {
                        Layout.preferredWidth: Math.round(Theme.fontBody * (step.here ? 0.9 : 0.6))
                        Layout.preferredHeight: Layout.preferredWidth
                        radius: width / 2
                        color: step.past || step.here ? Theme.primary : Theme.paper
                        border.width: 3
                        border.color: step.past || step.here ? Theme.primary : Theme.line
                        antialiasing: true
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            text: steps.word === "" ? steps.progress : steps.progress + ": " + steps.word
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            Accessible.ignored: true
        }
    }
}
