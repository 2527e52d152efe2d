// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found of the old passport: lines, chip and form side by side, the photograph, the checks of the chip.
// Nothing is decided here: the person says what a difference means.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

RowLayout {
    id: findings

    required property BookletTask booklet

    function share(part: real): int {
        return Math.round(part * Math.max(0, findings.width))
    }

    spacing: Theme.gap

    ColumnLayout {
        Layout.preferredWidth: findings.share(0.56)
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space8

        PlainLabel {
            Layout.fillWidth: true
            text: findings.booklet.chip
            strong: true
        }

        BookletTable {
            Layout.fillWidth: true
            rows: findings.booklet.rows
        }

        PrimaryButton {
            Layout.fillWidth: true
            visible: findings.booklet.agrees
            //: Button: what was found of the old passport is recorded
            text: qsTr("Record: nothing differs")
            onClicked: findings.booklet.record("")
        }

        ReasonList {
            id: accept
            Layout.fillWidth: true
            visible: accept.reasons.length > 0
            //: Heading of reasons; choosing one records that a difference is accepted
            title: qsTr("Record: it differs and is accepted, because")
            reasons: findings.booklet.acceptReasons
            onChosen: code => findings.booklet.record(code)
        }
    }

    ColumnLayout {
        Layout.preferredWidth: findings.share(0.42)
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PictureItem {
                id: face
                Layout.preferredWidth: 6 * Theme.fontBody
                Layout.preferredHeight: 8 * Theme.fontBody
                visible: !face.empty
                picture: findings.booklet.portrait
                Accessible.role: Accessible.Graphic
                //: Name of a picture, for a screen reader
                Accessible.name: qsTr("Photograph in the chip of the old passport")
            }

            PlainLabel {
                Layout.fillWidth: true
                text: face.empty
                    //: The chip was not read or holds no photograph
                    ? qsTr("No photograph from a chip")
                    //: Beside the photograph that the chip holds
                    : qsTr("Photograph in the chip: is it the person at the counter?")
                role: PlainLabel.Small
                tone: PlainLabel.Muted
            }
        }

        BookletChecks {
            Layout.fillWidth: true
            visible: findings.booklet.checks.length > 0
            checks: findings.booklet.checks
        }

        ReasonList {
            Layout.fillWidth: true
            //: Heading of reasons; choosing one records what counter B has to look at
            title: qsTr("Record: counter B has to look, because")
            reasons: findings.booklet.noteReasons
            offset: accept.reasons.length
            onChosen: code => findings.booklet.record(code)
        }

        SecondaryButton {
            Layout.fillWidth: true
            shortcut: "Alt+A"
            //: Button: what was read of the old passport is thrown away
            text: qsTr("Read again")
            onClicked: findings.booklet.again()
        }
    }
}
