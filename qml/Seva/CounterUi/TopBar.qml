// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which counter, who works at it, how the link is, in which language.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

Rectangle {
    id: bar

    required property CounterDesk desk
    required property OperatorSession session
    required property LinkView link
    property LinkOverview overview: null
    required property LanguageChoice languages
    readonly property var choices: bar.languages.languages

    implicitHeight: row.implicitHeight + Theme.space8
    color: Theme.surface

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                  leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.space12

        StageBadge {
            letter: bar.desk.stageLetter
            role: PlainLabel.Large
        }

        PlainLabel {
            text: bar.desk.station
            role: PlainLabel.Large
            latin: true
            strong: true
        }

        PlainLabel {
            text: bar.desk.stageName
            tone: PlainLabel.Muted
        }

        PlainLabel {
            Layout.fillWidth: true
            //: Who is signed in at a counter: %1 is the name, %2 the role
            text: bar.session.signedIn ? qsTr("%1 (%2)").arg(bar.session.operatorName).arg(bar.session.roleName) : ""
            strong: true
        }

        AlarmSign {
            text: bar.link.alarm !== "" ? bar.link.alarm
                : bar.overview !== null && bar.overview.attention > 0
                //: Sign on top of every page of a counter; %1 is how many things stand in the tray
                ? qsTr("Needs attention: %1").arg(bar.overview.attention)
                : ""
        }

        LinkSign {
            link: bar.link.state
            age: bar.link.age
            waiting: bar.link.waiting
        }

        SecondaryButton {
            visible: bar.session.signedIn && bar.overview !== null
            //: Button beside the sign of the link: opens the page about it
            text: qsTr("Link")
            shortcut: bar.desk.keys.link
            onClicked: bar.desk.panel = bar.desk.panel === CounterDesk.Link ? CounterDesk.Form : CounterDesk.Link
        }

        ChoiceBox {
            Layout.preferredWidth: 9 * Theme.fontBody
            model: bar.choices
            textRole: "name"
            valueRole: "code"
            currentIndex: bar.choices.findIndex(choice => choice.code === bar.languages.current)
            //: Name of the choice of language, for a screen reader
            Accessible.name: qsTr("Language")
            onActivated: index => bar.languages.choose(bar.choices[index].code)
        }

        SecondaryButton {
            visible: bar.session.signedIn
            //: Button: the officer leaves the counter
            text: qsTr("Sign out")
            shortcut: bar.desk.keys.signOut
            onClicked: bar.session.signOut()
        }
    }

    Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
}
