// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Queue left, case in the middle, evidence right, keys in the foot: the same places at A, B and C.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

Item {
    id: page

    required property CounterDesk desk
    property LinkOverview overview: null
    property BooksView books: null

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gap
            spacing: Theme.gap

            QueuePane {
                Layout.preferredWidth: 13 * Theme.fontBody
                Layout.fillHeight: true
                desk: page.desk
            }

            CasePane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                desk: page.desk
                overview: page.overview
                books: page.books
            }

            EvidencePane {
                visible: page.desk.view.open && page.desk.panel !== CounterDesk.Link
                Layout.preferredWidth: 18 * Theme.fontBody
                Layout.fillHeight: true
                evidence: page.desk.view.evidence
                keys: page.desk.keys
            }
        }

        MessageBar {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: visible ? Theme.space4 : 0
            messages: page.desk.messages
        }

        KeyBar {
            Layout.fillWidth: true
            desk: page.desk
        }
    }
}
