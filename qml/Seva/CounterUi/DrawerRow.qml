// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One note or coin: its value, how many there are, what they come to.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

RowLayout {
    id: row

    required property int index
    required property var modelData
    property string typed: ""
    property string amount: ""
    property string name: ""

    // The keys go here when the page is opened.
    property bool first: false

    signal counted(string typed)

    spacing: Theme.space12

    PlainLabel {
        Layout.preferredWidth: 4 * Theme.fontBody
        Layout.fillWidth: false
        text: row.modelData.text
        latin: true
        strong: true
        horizontalAlignment: Text.AlignRight
    }

    EntryField {
        id: field
        focus: row.first
        Layout.preferredWidth: 6 * Theme.fontBody
        text: row.typed
        latin: true
        maximumLength: 5
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
        Accessible.name: row.name
        onTextEdited: row.counted(field.text)
        onAccepted: field.nextItemInFocusChain().forceActiveFocus()
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.minimumWidth: 5 * Theme.fontBody
        text: row.amount
        latin: true
        tone: PlainLabel.Muted
    }
}
