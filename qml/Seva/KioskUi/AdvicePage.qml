// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Before the token: what has to be shown at the counters, and what stands against the application. Names of papers
// only: nothing of the person stands here.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title of the page that says what has to be shown at the counters
    title: qsTr("Do you have these with you?")
    //: Below it: in which form
    why: qsTr("Originals, and one copy of each.")
    //: Button: every paper is at hand; the token follows
    action: qsTr("Yes, I have them")
    //: Button: a paper is not at hand
    other: page.issue.documents.length > 0 ? qsTr("Something is missing") : ""
    onActed: page.issue.acceptAdvice()
    onOtherActed: page.issue.beginMissing()

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rows {
            Layout.fillWidth: true
            spacing: Theme.gap
            model: page.issue.documents

            RowLayout {
                id: paper
                required property int index
                required property var modelData

                spacing: Theme.gap

                StageBadge { letter: String(paper.index + 1); role: PlainLabel.Body }
                PlainLabel { Layout.fillWidth: true; text: paper.modelData.name; role: PlainLabel.Large }
            }
        }

        Rows {
            Layout.fillWidth: true
            spacing: Theme.gap
            model: page.issue.hindrances

            Banner {
                required property string modelData

                meaning: StatusMark.Warn
                text: modelData
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: page.issue.hindrances.length > 0
            //: Below what stands against the application: what to do
            text: qsTr("You can go on: counter A helps you to change the application.")
            tone: PlainLabel.Muted
        }
    }
}
