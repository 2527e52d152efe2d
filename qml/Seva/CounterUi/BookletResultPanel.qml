// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counter A recorded of the old passport, for the officers at B and C.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property BookletView booklet

    PlainLabel {
        Layout.fillWidth: true
        //: Heading: what counter A found of the passport the applicant has had
        text: qsTr("Old passport: what counter A found")
        role: PlainLabel.Title
    }

    BookletSummary {
        Layout.fillWidth: true
        booklet: panel.booklet
    }

    BookletChecks {
        Layout.fillWidth: true
        visible: panel.booklet.checks.length > 0
        checks: panel.booklet.checks
    }
}
