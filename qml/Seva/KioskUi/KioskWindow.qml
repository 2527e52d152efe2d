// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk: one page per step of the token, the overlays that may lie above each, and nothing else.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk
import Seva.Station

AppWindow {
    id: window

    required property TokenIssue issue
    required property LanguageChoice languages
    required property LinkView link
    property int scheme: Theme.Light
    property bool choosingLanguage: false

    //: Title of the kiosk's window
    title: qsTr("Token")

    Binding { target: Theme; property: "form"; value: Theme.Kiosk }
    Binding { target: Theme; property: "scheme"; value: window.scheme }
    Binding { target: Theme; property: "language"; value: window.languages.current }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        enabled: !overlay.visible

        Ribbon {
            Layout.fillWidth: true
            visible: window.issue.demonstration
            //: Strip on every page of a demonstration
            text: qsTr("Demonstration: nothing here is real")
        }

        KioskHeader {
            Layout.fillWidth: true
            issue: window.issue
            languages: window.languages
            onLanguageAsked: window.choosingLanguage = true
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.margin
            sourceComponent: [languagePage, identifyPage, servicePage, noticePage, advicePage, missingPage,
                priorityPage, issuingPage, tokenPage, problemPage, closedPage][window.issue.step]
        }

        KioskFooter {
            Layout.fillWidth: true
            issue: window.issue
            link: window.link
        }
    }

    Loader {
        id: overlay
        anchors.fill: parent
        visible: status === Loader.Ready
        sourceComponent: window.issue.secondsLeft > 0 ? stillTherePanel
            : window.issue.helpShown ? helpPanel
            : window.choosingLanguage ? languagePanel : null
    }

    Component {
        id: languagePage

        LanguagePage {
            languages: window.languages
            onChosen: code => window.issue.chooseLanguage(code)
        }
    }

    Component { id: identifyPage; IdentifyPage { issue: window.issue } }
    Component { id: servicePage; ServicePage { issue: window.issue } }
    Component { id: noticePage; NoticePage { issue: window.issue } }
    Component { id: advicePage; AdvicePage { issue: window.issue } }
    Component { id: missingPage; MissingPage { issue: window.issue } }
    Component { id: priorityPage; PriorityPage { issue: window.issue } }
    Component { id: issuingPage; IssuingPage {} }
    Component { id: tokenPage; TokenPage { issue: window.issue } }
    Component { id: problemPage; ProblemPage { issue: window.issue } }
    Component { id: closedPage; ClosedPage {} }
    Component { id: helpPanel; HelpPanel { issue: window.issue } }
    Component { id: stillTherePanel; StillTherePanel { issue: window.issue } }

    Component {
        id: languagePanel

        Veil {
            LanguagePage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                languages: window.languages
                onChosen: code => {
                    window.choosingLanguage = false
                    window.issue.chooseLanguage(code)
                }
            }
        }
    }
}
