// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Back, language and help stand at the same place of every page.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk
import Seva.Station

ColumnLayout {
    id: header

    required property TokenIssue issue
    required property LanguageChoice languages

    signal languageAsked

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.margin
        Layout.bottomMargin: 0
        spacing: Theme.gap

        SecondaryButton {
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            //: Button that goes one page back
            text: qsTr("Back")
            enabled: header.issue.mayGoBack
            opacity: header.issue.mayGoBack ? 1 : 0
            onClicked: header.issue.back()
        }

        SecondaryButton {
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            text: header.languages.currentName
            //: For a screen reader: what the button with the name of the language does
            description: qsTr("Choose another language")
            onClicked: header.languageAsked()
        }

        SecondaryButton {
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            //: Button that tells how to get help
            text: qsTr("Help")
            onClicked: header.issue.showHelp()
        }
    }

    StepDots {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        count: header.issue.stepCount
        current: header.issue.stepNumber
        visible: current > 0
    }
}
