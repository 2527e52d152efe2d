// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every language by its own name in its own script; no flags.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Station

KioskPage {
    id: page

    required property LanguageChoice languages

    signal chosen(string code)

    //: Title of the first page of the kiosk
    title: qsTr("Choose your language")

    Tiles {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: page.languages.languages

        BigTile {
            required property var modelData

            text: modelData.name
            subtitle: modelData.invitation
            language: modelData.code
            onClicked: page.chosen(modelData.code)
        }
    }
}
