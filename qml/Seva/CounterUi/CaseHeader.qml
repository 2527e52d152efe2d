// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose case it is, at the same place at every stage.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: header

    required property CaseView view

    padding: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16

        PlainLabel {
            text: header.view.token
            role: PlainLabel.Hero
            latin: true
            wrapMode: Text.NoWrap
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: header.view.applicant
                role: PlainLabel.Large
                latin: true
                strong: true
            }

            PlainLabel {
                Layout.fillWidth: true
                text: header.view.title
            }
        }

        ColumnLayout {
            spacing: 0

            PlainLabel {
                Layout.alignment: Qt.AlignRight
                text: header.view.arn
                latin: true
                wrapMode: Text.NoWrap
            }

            PlainLabel {
                Layout.alignment: Qt.AlignRight
                //: When the token was called: %1 is a time such as 12:04
                text: header.view.since === "" ? "" : qsTr("since %1").arg(header.view.since)
                role: PlainLabel.Small
                tone: PlainLabel.Muted
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: header.view.remark + (header.view.remark !== "" && header.view.returned !== "" ? "   " : "")
            + header.view.returned
        tone: PlainLabel.Warning
        strong: true
    }
}
