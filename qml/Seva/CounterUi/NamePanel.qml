// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Above the form at A: the machine readable zone as it would be printed, and a spelling that may be offered.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ColumnLayout {
    id: panel

    required property NamePreview preview

    visible: panel.preview.shown || panel.preview.suggestion !== ""
    spacing: Theme.space4

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.preview.shown
        //: Counter A, above the form: head of the two lines printed at the foot of the passport's data page
        text: qsTr("In the passport's machine readable zone")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    // The zone runs from left to right in every language.
    PlainLabel {
        Layout.fillWidth: true
        visible: panel.preview.shown
        text: panel.preview.zone
        role: PlainLabel.Small
        latin: true
        fixedWidth: true
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignLeft
        LayoutMirroring.enabled: false
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.preview.warning !== ""
        text: panel.preview.warning
        role: PlainLabel.Small
        tone: PlainLabel.Warning
        strong: true
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.preview.suggestion !== ""
        spacing: Theme.space12

        PlainLabel {
            Layout.fillWidth: true
            //: Counter A, above the form; %1 is a spelling in Latin letters, made from the name in another script
            text: qsTr("Possible spelling, if the applicant agrees: %1").arg(panel.preview.suggestion)
            role: PlainLabel.Small
        }

        SecondaryButton {
            //: Button at counter A: the applicant agreed to the suggested spelling of the name
            text: qsTr("Take this spelling")
            onClicked: panel.preview.take()
        }
    }
}
