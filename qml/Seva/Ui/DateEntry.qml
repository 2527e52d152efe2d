// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date typed as DD/MM/YYYY and handed on as ISO 8601 (YYYY-MM-DD), or "" while it is not a date.
import QtQuick
import Seva.Ui

TextEntry {
    id: entry

    property string iso: ""
    readonly property DateText dates: DateText {}

    signal isoEdited(string iso)

    function show() {
        entry.text = entry.dates.shown(entry.iso)
    }

    latin: true
    //: The order of day, month and year in a date field; keep the slashes
    placeholder: qsTr("DD/MM/YYYY")
    maximumLength: 10
    inputMethodHints: Qt.ImhDate | Qt.ImhPreferNumbers
    validator: RegularExpressionValidator { regularExpression: /[0-9\/.-]*/ }
    // What the person is typing stays as typed while it means the same day.
    onIsoChanged: {
        if (entry.dates.parsed(entry.text) !== entry.iso)
            entry.show()
    }
    onEdited: text => entry.isoEdited(entry.dates.parsed(text))
    Component.onCompleted: entry.show()
}
