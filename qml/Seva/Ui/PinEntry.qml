// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A secret number: dots instead of digits, nothing learnt by an input method. Says when it is complete.
import QtQuick

TextEntry {
    id: entry

    property int length: 6

    signal completed(string pin)

    latin: true
    maximumLength: entry.length
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    field.echoMode: TextInput.Password
    field.passwordCharacter: "\u2022"
    field.passwordMaskDelay: 0
    field.font.pixelSize: Math.round(Theme.fontBody * 1.25)
    field.font.letterSpacing: Theme.space4
    validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
    onEdited: text => {
        if (text.length === entry.length)
            entry.completed(text)
    }
}
