// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of the case, group by group: label, value, where it comes from, how it differs.
// All rows are made at once, so that Tab goes through them in order.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: area

    required property FormModel form
    required property CaptureSession capture
    property bool editable: false

    function scrollTo(y: real) {
        area.contentY = Math.max(0, Math.min(y, area.contentHeight - area.height))
    }
    function contain(row: Item) {
        const top = row.mapToItem(area.contentItem, 0, 0).y - area.ring
        const bottom = top + row.height + 2 * area.ring
        if (top < area.contentY)
            area.scrollTo(top)
        else if (bottom > area.contentY + area.height)
            area.scrollTo(bottom - area.height)
    }

    activeFocusOnTab: !area.editable
    spacing: area.editable ? Theme.space4 : 0

    Loader {
        Layout.fillWidth: true
        active: area.editable
        visible: active
        sourceComponent: NamePanel { preview: area.capture.names }
    }

    Rows {
        Layout.fillWidth: true
        spacing: area.spacing
        model: area.form

        FormField {
            id: row
            editable: area.editable
            onEntered: value => area.capture.enter(row.fieldId, value)
            onTyped: value => area.capture.typed(row.fieldId, value)
            onFocused: area.contain(row)
        }
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            area.scrollTo(area.contentY + area.height)
        else if (event.key === Qt.Key_PageUp)
            area.scrollTo(area.contentY - area.height)
        else
            return
        event.accepted = true
    }
}
