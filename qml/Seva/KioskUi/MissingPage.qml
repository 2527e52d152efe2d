// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is not at hand: touched, it is marked. Who needs to fetch it gets no token and keeps the appointment.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title of the page on which missing papers are marked
    title: qsTr("What is missing?")
    //: Below it: what follows
    why: qsTr("Without these papers the application cannot be taken today.")
    //: Button: ends without a token; the papers are fetched first
    action: qsTr("I will come back with them")
    actionEnabled: page.issue.someMissing
    onActed: page.issue.comeBack()

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: page.issue.documents

        CheckEntry {
            required property var modelData

            height: Math.max(Theme.target, implicitHeight)
            text: modelData.name
            checked: modelData.missing
            onClicked: page.issue.toggleMissing(modelData.id)
        }
    }

    Item { Layout.fillHeight: true }
}
