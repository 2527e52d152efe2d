// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What will be submitted, turned to the applicant: in the applicant's language and in English, names in large type.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: panel

    required property ConfirmTask confirmation

    LayoutMirroring.enabled: panel.confirmation.rightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            // No rows are made ahead: Qt 6.4 complains when the list empties meanwhile.
            cacheBuffer: 0
            spacing: Theme.gap
            model: panel.confirmation.rows
            delegate: Column {
                id: row
                required property var modelData

                width: ListView.view.width

                PlainLabel {
                    width: row.width
                    text: row.modelData.english === "" ? row.modelData.label
                                                       : row.modelData.label + "  ·  " + row.modelData.english
                    language: panel.confirmation.language
                    role: PlainLabel.Small
                    tone: PlainLabel.Muted
                }

                PlainLabel {
                    width: row.width
                    text: row.modelData.englishValue === "" ? row.modelData.value
                        : row.modelData.value + "  ·  " + row.modelData.englishValue
                    language: panel.confirmation.language
                    role: PlainLabel.Large
                    strong: true
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: panel.confirmation.question
            language: panel.confirmation.language
            role: PlainLabel.Title
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.confirmation.asking
            //: The applicant answers on the second screen
            text: qsTr("Waiting for the answer on the applicant's screen ...")
            tone: PlainLabel.Muted
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Button for the applicant: what is shown is right
                text: qsTr("Yes, it is right")
                shortcut: "Alt+1"
                onClicked: panel.confirmation.confirm(ConfirmTask.Touch)
            }

            SecondaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Button for the applicant: something is wrong
                text: qsTr("No, something is wrong")
                shortcut: "Alt+2"
                onClicked: panel.confirmation.dispute()
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            //: Eight digits by which two people can compare what is shown; %1 are the digits
            text: qsTr("Check digits of what is shown: %1").arg(panel.confirmation.brief)
            role: PlainLabel.Small
            tone: PlainLabel.Muted
        }
    }
}
