// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk cannot work: honest, and tells where to go.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

KioskPage {
    //: Title when the machine is out of service
    title: qsTr("This machine cannot give tokens now")

    Banner {
        Layout.fillWidth: true
        meaning: StatusMark.Info
        //: Where to go when the machine is out of service
        text: qsTr("Please go to the help desk. Your appointment is kept.")
    }

    Item { Layout.fillHeight: true }
}
