// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A moment between the last touch and the token.
import QtQuick
import QtQuick.Layouts

KioskPage {
    //: Title while the number is taken
    title: qsTr("Your token is being made")
    //: Below it
    why: qsTr("One moment, please.")

    Item { Layout.fillHeight: true }
}
