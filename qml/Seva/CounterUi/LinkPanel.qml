// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link for whoever is responsible: what waits and why, and the tray of what needs attention.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

ScrollArea {
    id: panel

    required property LinkOverview overview
    property BooksView books: null
    readonly property var shelf: panel.books !== null ? panel.books.books : []
    required property CounterDesk desk

    component Fact: ListRow {
        required property var modelData

        enabled: false
        text: modelData.name
        subtitle: modelData.detail
    }

    PlainLabel {
        Layout.fillWidth: true
        //: Heading of the page about the link
        text: qsTr("Link and what needs attention")
        role: PlainLabel.Title
    }

    Banner {
        Layout.fillWidth: true
        meaning: [StatusMark.Ok, StatusMark.Info, StatusMark.Warn][panel.overview.mood]
        word: [
            //: Word above the first line of the page about the link: all is well
            qsTr("All sent"),
            //: Word above the first line of the page about the link
            qsTr("Sending"),
            //: Word above the first line of the page about the link
            qsTr("Not linked")][panel.overview.mood]
        text: panel.overview.summary
        detail: panel.overview.facts
    }

    PlainLabel {
        Layout.fillWidth: true
        text: panel.overview.attention === 0
            //: Heading of an empty tray
            ? qsTr("Nothing needs attention")
            //: Heading of the tray; %1 is how many things stand in it
            : qsTr("Needs attention (%1)").arg(panel.overview.attention)
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.space4
        model: panel.overview.entries

        ListRow {
            required property int index
            required property var modelData

            text: modelData.text
            subtitle: modelData.detail
            selected: panel.overview.chosen === modelData.id
            trailing: index < 6 ? "Alt+" + (index + 1) : ""
            shortcut: trailing
            onClicked: panel.overview.chosen = selected ? 0 : modelData.id
        }
    }

    ReasonList {
        Layout.fillWidth: true
        visible: panel.overview.chosen !== 0
        offset: 6
        //: Heading above what can be said about the chosen thing that needs attention
        title: qsTr("What was done? The answer is kept with your name.")
        reasons: panel.overview.chosen !== 0 ? panel.overview.answers : []
        onChosen: code => panel.overview.answer(code)
    }

    PlainLabel {
        Layout.fillWidth: true
        //: Heading of the rows that say what waits to be sent
        text: qsTr("What waits")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Rows {
        Layout.fillWidth: true
        model: panel.overview.lanes

        Fact { trailing: modelData.waiting }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.overview.stuck.length > 0
        //: Heading of the rows of single things that cannot be sent while the rest can
        text: qsTr("Does not get through")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Rows {
        Layout.fillWidth: true
        model: panel.overview.stuck

        Fact {}
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.shelf.length > 0 || panel.overview.down.length > 0
        //: Heading of the rows of what comes from the data centre: appointments, people, fees, forms
        text: qsTr("What comes down")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Rows {
        Layout.fillWidth: true
        model: panel.overview.down

        Fact {}
    }

    Rows {
        Layout.fillWidth: true
        model: panel.shelf

        ListRow {
            required property var modelData

            enabled: false
            text: modelData.name
            subtitle: Theme.joined([modelData.inUse, modelData.coming, modelData.problem])
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.overview.history.length > 0
        //: Heading of the rows of what needed attention before
        text: qsTr("Earlier")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    Rows {
        Layout.fillWidth: true
        model: panel.overview.history

        ListRow {
            required property var modelData

            enabled: false
            text: modelData.text
            subtitle: modelData.detail
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        //: Button: leave this page without doing anything
        text: qsTr("Back")
        // While a case is served the foot has this key.
        shortcut: panel.desk.moment === CounterDesk.Serving ? "" : "Escape"
        onClicked: panel.desk.panel = CounterDesk.Form
    }
}
