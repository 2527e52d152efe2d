// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape of a page: one question, one line of why, what can be chosen, and low on the screen the one action.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

ColumnLayout {
    id: page

    property string title: ""
    property string why: ""
    property string action: ""
    property bool actionEnabled: true
    property string other: ""
    default property alias contents: middle.data

    signal acted
    signal otherActed

    spacing: Theme.gap

    PlainLabel {
        Layout.fillWidth: true
        text: page.title
        role: PlainLabel.Title
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: page.why !== ""
        text: page.why
        tone: PlainLabel.Muted
    }

    ColumnLayout {
        id: middle
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: page.other !== ""
        text: page.other
        onClicked: page.otherActed()
    }

    PrimaryButton {
        Layout.fillWidth: true
        implicitHeight: Math.max(2 * Theme.target, implicitContentHeight + topPadding + bottomPadding)
        visible: page.action !== ""
        enabled: page.actionEnabled
        text: page.action
        onClicked: page.acted()
    }
}
