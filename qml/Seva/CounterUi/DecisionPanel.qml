// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coded reasons of a hold or refusal, the documents to bring, a note.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property DecisionTask decision

    ReasonList {
        Layout.fillWidth: true
        visible: panel.decision.chosen < 0
        //: Heading of the decisions an officer may take
        title: qsTr("Decision")
        reasons: panel.decision.chosen < 0 ? panel.decision.decisions : []
        onChosen: code => panel.decision.choose(Number(code))
    }

    ReasonList {
        Layout.fillWidth: true
        //: Heading of the reasons of a decision
        title: qsTr("Reasons (at least one)")
        several: true
        reasons: panel.decision.reasons
        onChosen: code => panel.decision.toggleReason(code)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.decision.notHere.length > 0
        //: Below the grounds of a refusal; %1 lists grounds that only the Central Government may use
        text: qsTr("Not for this counter to decide: %1").arg(Array.from(panel.decision.notHere).join("; "))
        role: PlainLabel.Small
        tone: PlainLabel.Muted
    }

    ReasonList {
        Layout.fillWidth: true
        //: Heading of the list of documents
        title: qsTr("Documents to bring")
        several: true
        offset: panel.decision.reasons.length
        reasons: panel.decision.documents
        onChosen: code => panel.decision.toggleDocument(code)
    }

    TextEntry {
        id: note
        Layout.fillWidth: true
        //: Field: a note that stands on the letter
        label: qsTr("Note for the applicant")
        maximumLength: 500
        text: panel.decision.note
        onEdited: text => panel.decision.note = text
    }
}
