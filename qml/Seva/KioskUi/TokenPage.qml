// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The token: the number fills a third of the screen, below it the way, the time and what to keep ready.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue
    readonly property bool failed: page.issue.slip === TokenIssue.Failed

    //: Title above the number of the token
    title: qsTr("Your token")
    //: Button that ends; the next person begins
    action: qsTr("Done")
    //: Button that prints the slip once more
    other: qsTr("Print again")
    onActed: page.issue.finish()
    onOtherActed: page.issue.reprint()

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.fontToken
        Layout.preferredHeight: page.width * 2 / 3
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.surfaceBorder
        border.color: Theme.line

        PlainLabel {
            anchors.fill: parent
            text: page.issue.number
            latin: true
            strong: true
            color: Theme.ink
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit
            font.pixelSize: 2 * Theme.fontToken
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: page.issue.slip !== TokenIssue.NoSlip
        meaning: page.failed ? StatusMark.Warn
            : page.issue.slip === TokenIssue.Printing ? StatusMark.Info : StatusMark.Ok
        text: page.failed
            //: The slip was not printed; the number is good all the same
            ? qsTr("The slip could not be printed. Your number is good: please remember it, or take a photo of this code.")
            : page.issue.slip === TokenIssue.Printing
            //: The slip is on its way out of the printer
            ? qsTr("Your slip is being printed.")
            //: The slip came out of the printer
            : qsTr("Please take your slip.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rows {
                Layout.fillWidth: true
                spacing: Theme.gap
                model: page.issue.stages

                RowLayout {
                    id: stage
                    required property var modelData
                    spacing: Theme.gap

                    StageBadge { letter: stage.modelData.id; role: PlainLabel.Body }
                    PlainLabel { Layout.fillWidth: true; text: stage.modelData.name }
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                //: Time from now until leaving; %1 and %2 are minutes
                text: qsTr("Until you leave: about %1 to %2 minutes").arg(page.issue.exitFrom).arg(page.issue.exitTo)
                strong: true
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: page.issue.late
                //: The token of a person who came late
                text: qsTr("You came after your time: waiting can take longer.")
                tone: PlainLabel.Warning
            }

            PlainLabel {
                Layout.fillWidth: true
                text: page.issue.keepReady
                tone: PlainLabel.Muted
            }
        }

        Image {
            visible: page.failed
            Layout.preferredWidth: page.width / 3
            Layout.preferredHeight: page.width / 3
            source: page.issue.qrPicture
            smooth: false
            fillMode: Image.PreserveAspectFit
            //: For a screen reader: the code that stands in for the slip
            Accessible.name: qsTr("Code of your token")
            Accessible.role: Accessible.Graphic
        }
    }
}
