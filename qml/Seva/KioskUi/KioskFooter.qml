// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which Kendra this is, and the sign of the link.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk
import Seva.Station

RowLayout {
    id: footer

    required property TokenIssue issue
    required property LinkView link

    spacing: Theme.gap

    PlainLabel {
        Layout.fillWidth: true
        Layout.margins: Theme.margin
        Layout.topMargin: 0
        text: footer.issue.kendraName
        role: PlainLabel.Small
        tone: PlainLabel.Muted
    }

    AlarmSign {
        Layout.margins: Theme.margin
        Layout.topMargin: 0
        text: footer.link.alarm
    }

    LinkSign {
        Layout.margins: Theme.margin
        Layout.topMargin: 0
        link: footer.link.state
        age: footer.link.age
    }
}
