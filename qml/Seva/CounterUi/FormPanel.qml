// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of the case, group by group: label, value, where it comes from, how it differs.
import QtQuick
import Seva.Counter
import Seva.Ui

ListView {
    id: list

    required property FormModel form
    required property CaptureSession capture
    property bool editable: false

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // All rows are made at once, so that Tab goes through them in order.
    cacheBuffer: 60 * Theme.target
    activeFocusOnTab: !list.editable
    spacing: list.editable ? Theme.space4 : 0
    model: list.form
    section.property: "group"
    section.delegate: PlainLabel {
        required property string section

        width: ListView.view.width
        topPadding: Theme.space8
        text: section
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }
    delegate: FormField {
        width: ListView.view.width
        editable: list.editable
        onEntered: value => list.capture.enter(fieldId, value)
        onTyped: value => list.capture.typed(fieldId, value)
        onFocused: list.positionViewAtIndex(index, ListView.Contain)
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            list.contentY = Math.min(list.contentY + list.height, Math.max(0, list.contentHeight - list.height))
        else if (event.key === Qt.Key_PageUp)
            list.contentY = Math.max(0, list.contentY - list.height)
        else
            return
        event.accepted = true
    }
}
