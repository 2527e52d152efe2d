// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Back to an earlier stage: where, why, remarks.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property ReturnTask returning

    ChoiceEntry {
        id: step
        focus: true
        Layout.fillWidth: true
        //: Field: to which stage a case goes back
        label: qsTr("Send back to")
        model: panel.returning.steps
        textRole: "text"
        valueRole: "code"
    }

    TextEntry {
        id: remarks
        Layout.fillWidth: true
        //: Field: what the earlier counter should know
        label: qsTr("Remarks for the counter")
        maximumLength: 500
    }

    ReasonList {
        Layout.fillWidth: true
        //: Heading of the reasons for sending back; choosing one sends the case back
        title: qsTr("Reason: choosing one sends the case back")
        reasons: panel.returning.reasons
        onChosen: code => panel.returning.sendBack(step.currentValue ?? "", code, remarks.text)
    }
}
