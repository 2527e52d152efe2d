// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The old passport at counter A: its two lines or its number, the chip on the reader, then what was found.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property BookletTask booklet
    readonly property bool asking: panel.booklet.moment === BookletTask.Asking
    readonly property bool waiting: panel.booklet.moment === BookletTask.Waiting
    readonly property bool reading: panel.booklet.moment === BookletTask.Reading
    readonly property bool comparing: panel.booklet.moment === BookletTask.Comparing

    function turn(pages: int) {
        const last = panel.contentHeight - panel.height
        panel.contentY = Math.max(0, Math.min(last, panel.contentY + pages * panel.height))
    }

    function read() {
        panel.booklet.read(first.text, second.text, number.text)
    }

    onAskingChanged: {
        if (panel.asking)
            first.forceActiveFocus()
    }

    // The wheel is not the only way down the page.
    Shortcut { sequence: "PgDown"; onActivated: panel.turn(1) }
    Shortcut { sequence: "PgUp"; onActivated: panel.turn(-1) }

    PlainLabel {
        Layout.fillWidth: true
        visible: !panel.comparing
        //: Heading: the passport the applicant has had
        text: qsTr("Old passport")
        role: PlainLabel.Title
    }

    Banner {
        Layout.fillWidth: true
        visible: panel.asking && panel.booklet.recorded !== ""
        meaning: StatusMark.Info
        //: Word above what is already recorded of the old passport
        word: qsTr("Recorded")
        text: panel.booklet.recorded
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.asking
        //: What the operator does with an old passport
        text: qsTr("Type or scan the two lines at the foot of the page of data, or type the card access number. "
            + "Lay the booklet on the reader and press Enter.")
        tone: PlainLabel.Muted
    }

    TextEntry {
        id: first
        objectName: "first"
        Layout.fillWidth: true
        visible: panel.asking
        focus: true
        //: Field: the first of the two lines at the foot of a passport's page
        label: qsTr("First line")
        latin: true
        field.font.family: Theme.fixedFamily
        // A scanner may send both lines as one.
        maximumLength: 96
        onAccepted: second.field.forceActiveFocus()
    }

    TextEntry {
        id: second
        objectName: "second"
        Layout.fillWidth: true
        visible: panel.asking
        //: Field: the second of the two lines at the foot of a passport's page
        label: qsTr("Second line")
        latin: true
        field.font.family: Theme.fixedFamily
        maximumLength: 48
        onAccepted: panel.read()
    }

    TextEntry {
        id: number
        objectName: "number"
        Layout.fillWidth: true
        visible: panel.asking
        //: Field: six digits printed in some passports; they open the chip
        label: qsTr("Card access number (six digits, where there is one)")
        latin: true
        maximumLength: 6
        inputMethodHints: Qt.ImhDigitsOnly
        onAccepted: panel.read()
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.space4
        model: panel.booklet.problems

        PlainLabel {
            required property string modelData

            text: "! " + modelData
            tone: PlainLabel.Danger
            strong: true
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: panel.asking && panel.booklet.trouble !== ""
        meaning: StatusMark.Warn
        text: panel.booklet.trouble
    }

    PrimaryButton {
        Layout.fillWidth: true
        visible: panel.asking
        //: Button: the chip of the passport on the reader is read
        text: qsTr("Read the chip (Enter)")
        onClicked: panel.read()
    }

    ReasonList {
        Layout.fillWidth: true
        visible: panel.asking
        //: Heading of reasons; choosing one compares the two lines with the form only
        title: qsTr("Compare without the chip, because")
        reasons: panel.asking ? panel.booklet.withoutReasons : []
        onChosen: code => panel.booklet.without(first.text, second.text, code)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.waiting || panel.reading
        text: panel.waiting
            //: The reader waits for a passport
            ? qsTr("Lay the booklet on the reader, with the page of data down.")
            //: The chip is being read; %1 is how much of it, in per cent
            : qsTr("The chip is being read: %1 %. Leave the booklet where it is.").arg(panel.booklet.percent)
        role: PlainLabel.Title
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.space12
        visible: panel.reading
        radius: height / 2
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.line
        Accessible.ignored: true

        Rectangle {
            // Mirrored languages fill it from the right.
            anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
            width: parent.width * panel.booklet.percent / 100
            radius: parent.radius
            color: Theme.primary
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: panel.waiting || panel.reading
        shortcut: "Alt+C"
        //: Button: the chip is not read
        text: qsTr("Cancel the reading")
        onClicked: panel.booklet.cancel()
    }

    BookletFindings {
        Layout.preferredWidth: Math.max(0, panel.width - 4 * Theme.space8)
        visible: panel.comparing
        booklet: panel.booklet
    }
}
