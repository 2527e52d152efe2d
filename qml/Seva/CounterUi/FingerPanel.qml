// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten prints: which fingers to place, how good each is, which cannot be taken and why.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property FingerTask fingers
    required property CounterKeys keys

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fingers.asks !== ""
        text: panel.fingers.asks
        role: PlainLabel.Title
        horizontalAlignment: Text.AlignHCenter
    }

    PrimaryButton {
        Layout.fillWidth: true
        enabled: !panel.fingers.busy
        text: panel.fingers.resumes
            //: Button, after one of three slaps failed: it is taken again, and what comes after it; %1 is the key
            ? qsTr("Take the missing fingerprints (%1)").arg(panel.keys.fingers)
            //: Button; %1 is the key
            : qsTr("Take the fingerprints (%1)").arg(panel.keys.fingers)
        onClicked: panel.fingers.take()
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: panel.fingers.resumes
        //: Button, after one of three slaps failed: what was taken is thrown away
        text: qsTr("Begin again with all fingers")
        onClicked: panel.fingers.takeAnew()
    }

    // A positioner: see Rows.
    Grid {
        id: grid
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space16
        rowSpacing: Theme.space4
        verticalItemAlignment: Grid.AlignVCenter

        Repeater {
            model: panel.fingers.fingers

            RowLayout {
                id: finger
                required property var modelData

                width: (grid.width - grid.columnSpacing) / 2
                spacing: Theme.space8
                Accessible.role: Accessible.ListItem
                Accessible.name: finger.modelData.name

                StatusMark {
                    opacity: finger.modelData.standing === FingerTask.Missing ? 0 : 1
                    meaning: [StatusMark.Info, StatusMark.Ok, StatusMark.Warn,
                              StatusMark.Info][finger.modelData.standing]
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    PlainLabel { Layout.fillWidth: true; text: finger.modelData.name }

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: [finger.modelData.quality >= 0 ? finger.modelData.quality + "/100" : "",
                               finger.modelData.note].filter(part => part !== "").join("  ")
                        role: PlainLabel.Small
                        tone: PlainLabel.Muted
                    }
                }

                ChoiceBox {
                    Layout.preferredWidth: 10 * Theme.fontBody
                    enabled: !panel.fingers.busy
                    //: First entry of the list of exceptions: this finger can be taken
                    model: [qsTr("can be taken")].concat(panel.fingers.exceptions.map(entry => entry.text))
                    currentIndex: 1 + panel.fingers.exceptions.findIndex(
                        entry => entry.code === finger.modelData.exception)
                    //: Name of the list of exceptions of a finger, for a screen reader; %1 is the finger
                    Accessible.name: qsTr("Exception for %1").arg(finger.modelData.name)
                    onActivated: index => panel.fingers.except(
                        finger.modelData.position, index === 0 ? "" : panel.fingers.exceptions[index - 1].code)
                }
            }
        }
    }

    ReasonList {
        Layout.fillWidth: true
        visible: !panel.fingers.busy
        //: Heading of reasons; choosing one goes on without fingerprints
        title: qsTr("No fingerprints can be taken, because")
        reasons: panel.fingers.busy ? [] : panel.fingers.waivers
        onChosen: code => panel.fingers.waive(code)
    }
}
