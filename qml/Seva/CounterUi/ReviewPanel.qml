// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counter C: answers that stop a grant, and what the officer found of them.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property ReviewTask review

    PlainLabel {
        Layout.fillWidth: true
        //: Heading: an officer looks into what the applicant disclosed
        text: qsTr("Review of the answers")
        role: PlainLabel.Title
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: panel.review.disclosed

        FieldRow {
            required property var modelData

            label: modelData.label
            value: modelData.clause === ""
                //: A question was answered yes
                ? qsTr("Yes")
                //: A question was answered yes; %1 is the clause of the Act it touches
                : qsTr("Yes: section %1").arg(modelData.clause)
        }
    }

    TextEntry {
        id: note
        Layout.fillWidth: true
        //: Field: what the officer wants to add to the review
        label: qsTr("Note on the review")
        maximumLength: 500
    }

    ReasonList {
        Layout.fillWidth: true
        //: Heading of what a review may find
        title: qsTr("Finding (choosing one records it)")
        reasons: panel.review.findings
        onChosen: code => panel.review.record(code, note.text)
    }
}
