// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody without an appointment comes for.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title of the page that asks a person without an appointment for the service
    title: qsTr("What do you come for?")
    //: Below it: what to do when nothing fits
    why: qsTr("If it is not in the list, please go to the help desk.")

    Tiles {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: page.issue.services

        BigTile {
            required property var modelData

            text: modelData.name
            onClicked: page.issue.chooseService(modelData.id)
        }
    }
}
