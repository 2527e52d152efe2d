// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window of a counter: who works here, the case, the keys. Signing in stands before everything else.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

AppWindow {
    id: window

    required property CounterDesk desk
    required property OperatorSession session
    required property LinkView link
    required property LanguageChoice languages
    // The autopilot's hand; no page shows it.
    property ServeProgram serve
    property LinkOverview overview: null
    property BooksView books: null
    property int scheme: Theme.Light

    //: Title of the window; %1 is a counter such as A-03
    title: qsTr("Counter %1").arg(window.desk.station)

    Binding { target: Theme; property: "form"; value: Theme.Counter }
    Binding { target: Theme; property: "language"; value: window.languages.current }
    Binding { target: Theme; property: "scheme"; value: window.scheme }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Ribbon {
            Layout.fillWidth: true
            visible: window.desk.demonstration
            //: Strip on top of every screen of a demonstration Kendra
            text: qsTr("Demonstration: no real application is made here")
        }

        TopBar {
            Layout.fillWidth: true
            desk: window.desk
            session: window.session
            link: window.link
            overview: window.overview
            languages: window.languages
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: window.session.signedIn ? deskPage : signInPage
        }
    }

    Component {
        id: signInPage
        SignInPage { session: window.session; desk: window.desk }
    }

    Component {
        id: deskPage
        DeskPage { desk: window.desk; overview: window.overview; books: window.books }
    }
}
