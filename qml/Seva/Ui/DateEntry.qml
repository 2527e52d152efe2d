// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date typed as DD/MM/YYYY and handed on as ISO 8601 (YYYY-MM-DD), or "" while it is not a date.
import QtQuick

TextEntry {
    id: entry

    property string iso: ""

    signal isoEdited(string iso)

    function shown(isoDate: string): string {
        return isoDate.length === 10 ? isoDate.slice(8) + "/" + isoDate.slice(5, 7) + "/" + isoDate.slice(0, 4) : ""
    }

    // "7/3/1990", "07-03-1990", "07.03.1990" and "07031990" are the same day.
    function parsed(typed: string): string {
        const bare = typed.trim()
        const parts = /^\d{8}$/.test(bare)
            ? [bare.slice(0, 2), bare.slice(2, 4), bare.slice(4)] : bare.split(/[\/.-]/)
        if (parts.length !== 3 || !/^\d{4}$/.test(parts[2]) || !parts.every(part => /^\d+$/.test(part)))
            return ""
        const day = Number(parts[0])
        const month = Number(parts[1])
        const year = Number(parts[2])
        const date = new Date(Date.UTC(year, month - 1, day))
        const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year
        return real ? date.toISOString().slice(0, 10) : ""
    }

    latin: true
    //: The order of day, month and year in a date field; keep the slashes
    placeholder: qsTr("DD/MM/YYYY")
    maximumLength: 10
    inputMethodHints: Qt.ImhDate | Qt.ImhPreferNumbers
    validator: RegularExpressionValidator { regularExpression: /[0-9\/.-]*/ }
    onIsoChanged: {
        if (entry.parsed(entry.text) !== entry.iso)
            entry.text = entry.shown(entry.iso)
    }
    onEdited: text => entry.isoEdited(entry.parsed(text))
    field.onEditingFinished: {
        const iso = entry.parsed(entry.text)
        if (iso !== "")
            entry.text = entry.shown(iso)
    }
    Component.onCompleted: entry.text = entry.shown(entry.iso)
}
