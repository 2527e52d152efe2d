// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found of the old passport: lines, chip and form side by side, the photograph, the checks of the chip.
// Nothing is decided here: the person says what a difference means.
import QtQuick
import Seva.Counter
import Seva.Ui

// Columns with widths of their own: a layout asks wrapped words for their width again and again, and gives up half way.
Row {
    id: findings

    required property BookletTask booklet

    function share(part: real): int {
        return Math.round(part * Math.max(0, findings.width - findings.spacing))
    }

    spacing: Theme.gap

    Column {
        id: compared
        width: findings.share(0.57)
        spacing: Theme.space8

        PlainLabel {
            width: compared.width
            text: findings.booklet.chip
            strong: true
        }

        BookletTable {
            width: compared.width
            rows: findings.booklet.rows
        }

        PrimaryButton {
            width: compared.width
            visible: findings.booklet.agrees
            //: Button: what was found of the old passport is recorded
            text: qsTr("Record: nothing differs")
            onClicked: findings.booklet.record("")
        }

        ReasonList {
            id: accept
            width: compared.width
            visible: accept.reasons.length > 0
            //: Heading of reasons; choosing one records that a difference is accepted
            title: qsTr("Record: it differs and is accepted, because")
            reasons: findings.booklet.acceptReasons
            onChosen: code => findings.booklet.record(code)
        }
    }

    Column {
        id: checked
        width: findings.share(0.43)
        spacing: Theme.space8

        Row {
            spacing: Theme.gap

            PictureItem {
                id: face
                width: 6 * Theme.fontBody
                height: 8 * Theme.fontBody
                visible: !face.empty
                picture: findings.booklet.portrait
                Accessible.role: Accessible.Graphic
                //: Name of a picture, for a screen reader
                Accessible.name: qsTr("Photograph in the chip of the old passport")
            }

            PlainLabel {
                width: checked.width - (face.empty ? 0 : face.width + Theme.gap)
                text: face.empty
                    //: The chip was not read or holds no photograph
                    ? qsTr("No photograph from a chip")
                    //: Beside the photograph that the chip holds
                    : qsTr("Photograph in the chip: is it the person at the counter?")
                role: PlainLabel.Small
                tone: PlainLabel.Muted
            }
        }

        PlainLabel {
            width: checked.width
            visible: findings.booklet.faces !== ""
            text: findings.booklet.faces
        }

        BookletChecks {
            width: checked.width
            visible: findings.booklet.checks.length > 0
            checks: findings.booklet.checks
        }

        ReasonList {
            width: checked.width
            //: Heading of reasons; choosing one records what counter B has to look at
            title: qsTr("Record: counter B has to look, because")
            reasons: findings.booklet.noteReasons
            offset: accept.reasons.length
            onChosen: code => findings.booklet.record(code)
        }

        SecondaryButton {
            width: checked.width
            shortcut: "Alt+A"
            //: Button: what was read of the old passport is thrown away
            text: qsTr("Read again")
            onClicked: findings.booklet.again()
        }
    }
}
