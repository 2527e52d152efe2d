// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something did not work: what, and what to do next.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue

    //: Title when no token could be given
    title: qsTr("No token could be given")
    //: Button that goes back to the entry of the number
    action: qsTr("Try again")
    onActed: page.issue.back()

    Banner {
        Layout.fillWidth: true
        meaning: StatusMark.Danger
        text: page.issue.problem
    }

    Item { Layout.fillHeight: true }
}
