// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words above an entry; says in words when it must be filled.
import QtQuick

PlainLabel {
    id: words

    property bool required: false

    visible: words.text !== ""
    role: PlainLabel.Small
    tone: PlainLabel.Muted
    strong: words.required
    Accessible.ignored: true
}
