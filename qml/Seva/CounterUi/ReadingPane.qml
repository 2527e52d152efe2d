// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the form at A: what was read on the document scanned last. Advice: the person takes a value over, or does not.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property CaptureSession capture
    readonly property DocumentReading reading: pane.capture.reading

    padding: Theme.space8
    spacing: Theme.space8
    title: pane.reading.document

    PlainLabel {
        Layout.fillWidth: true
        //: Beside the form at A: what a scanned paper seems to be; %1 is "PAN card (91 %)" or several of that form
        text: qsTr("Looks like: %1").arg(pane.reading.kind)
        strong: true
    }

    Banner {
        Layout.fillWidth: true
        visible: pane.reading.warning !== ""
        meaning: StatusMark.Warn
        text: pane.reading.warning
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: pane.reading.note
        role: PlainLabel.Small
        tone: PlainLabel.Muted
    }

    ScrollArea {
        id: area
        Layout.fillWidth: true
        Layout.fillHeight: true

        function contain(row: Item) {
            const top = row.mapToItem(area.contentItem, 0, 0).y
            area.contentY = Math.max(0, Math.min(top, area.contentHeight - area.height))
        }

        Rows {
            Layout.fillWidth: true
            // A layout leaves out what has no height yet, and rows without a width have none.
            Layout.minimumHeight: 1
            spacing: Theme.space8
            model: pane.reading

            ReadingRow {
                id: row
                onTaken: pane.capture.takeReading(row.index)
                onFocused: area.contain(row)
            }
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        shortcut: "Alt+9"
        //: Button: the document that was scanned last is scanned again
        text: qsTr("Scan it again")
        onClicked: pane.capture.scanning.scan(pane.reading.documentId)
    }

    SecondaryButton {
        Layout.fillWidth: true
        shortcut: "Alt+0"
        //: Button: what was read on a paper goes away, the checklist stands here again
        text: qsTr("Back to the checklist")
        onClicked: pane.reading.open = false
    }
}
