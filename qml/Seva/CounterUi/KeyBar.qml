// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot: every key that does something now, and what it does. The same key means the same at A, B and C.
import QtQuick
import Seva.Counter
import Seva.Ui

ShortcutBar {
    id: bar

    required property CounterDesk desk
    readonly property CounterKeys keys_: bar.desk.keys
    readonly property bool idle: bar.desk.moment === CounterDesk.Idle
    readonly property bool called: bar.desk.moment === CounterDesk.Called
    readonly property bool serving: bar.desk.moment === CounterDesk.Serving
    readonly property bool decided: bar.desk.moment === CounterDesk.Decided
    readonly property bool atA: bar.serving && bar.desk.stage === CounterDesk.Capture
    readonly property bool atB: bar.serving && bar.desk.stage === CounterDesk.Verify
    readonly property bool atC: bar.serving && bar.desk.stage === CounterDesk.Decide
    readonly property DecisionTask decision: bar.atB ? bar.desk.verification.decision : bar.desk.granting.decision

    function finish() {
        if (bar.decided)
            bar.desk.close()
        else if (bar.atA)
            bar.desk.capture.submit()
        else if (bar.decision.chosen >= 0)
            bar.decision.decide()
        else if (bar.atB)
            bar.desk.verification.verify()
    }

    ShortcutKey {
        visible: bar.idle
        shortcut: bar.keys_.next
        //: Key of the foot: call the next token
        text: qsTr("Next")
        strong: true
        onClicked: bar.desk.callNext()
    }
    ShortcutKey {
        visible: bar.idle
        shortcut: bar.keys_.slip
        //: Key of the foot: scan a slip or type its number
        text: qsTr("Slip")
        onClicked: bar.desk.panel = CounterDesk.Slip
    }
    ShortcutKey {
        visible: bar.idle && bar.desk.stage === CounterDesk.Capture && bar.desk.drawer.offered
        shortcut: bar.keys_.drawer
        //: Key of the foot: the cash drawer is counted
        text: qsTr("Drawer")
        onClicked: { bar.desk.drawer.begin(); bar.desk.panel = CounterDesk.Drawer }
    }
    ShortcutKey {
        visible: bar.called
        shortcut: bar.keys_.start
        //: Key of the foot: the applicant is here
        text: qsTr("Start")
        strong: true
        onClicked: bar.desk.startService()
    }
    ShortcutKey {
        visible: bar.called
        enabled: bar.desk.canRecall
        shortcut: bar.keys_.recall
        //: Key of the foot: call the same token again
        text: qsTr("Call again")
        onClicked: bar.desk.recall()
    }
    ShortcutKey {
        visible: bar.called
        shortcut: bar.keys_.noShow
        //: Key of the foot: nobody came
        text: qsTr("Not here")
        onClicked: bar.desk.noShow()
    }

    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.scan
        //: Key of the foot: scan the next document
        text: qsTr("Scan")
        onClicked: bar.desk.capture.scanNext()
    }
    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.photo
        //: Key of the foot: take the photograph
        text: qsTr("Photo")
        onClicked: { bar.desk.panel = CounterDesk.Photo; bar.desk.capture.photo.take() }
    }
    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.fingers
        //: Key of the foot: take the fingerprints
        text: qsTr("Fingers")
        onClicked: { bar.desk.panel = CounterDesk.Fingers; bar.desk.capture.fingers.take() }
    }
    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.signature
        //: Key of the foot: take the signature
        text: qsTr("Signature")
        onClicked: { bar.desk.panel = CounterDesk.Signature; bar.desk.capture.signature.take(false) }
    }
    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.fee
        //: Key of the foot: take the fee
        text: qsTr("Fee")
        onClicked: bar.desk.panel = CounterDesk.Fee
    }
    ShortcutKey {
        visible: bar.atA
        shortcut: bar.keys_.confirm
        //: Key of the foot: the applicant confirms what will be submitted
        text: qsTr("Confirm")
        onClicked: { bar.desk.panel = CounterDesk.Confirm; bar.desk.capture.confirmation.ask() }
    }
    ShortcutKey {
        visible: bar.atA ? bar.desk.capture.booklet.asked : (bar.atB || bar.atC) && bar.desk.view.booklet.there
        shortcut: bar.keys_.booklet
        //: Key of the foot: the passport the applicant has had
        text: qsTr("Old passport")
        onClicked: bar.desk.panel = CounterDesk.Booklet
    }
    ShortcutKey {
        visible: bar.atA
        enabled: bar.desk.capture.canUndo
        shortcut: bar.keys_.undo
        //: Key of the foot: take back the last edit
        text: qsTr("Undo")
        onClicked: bar.desk.capture.undo()
    }
    ShortcutKey {
        visible: bar.serving && (!bar.atA || bar.desk.capture.photo.asksReason)
        shortcut: bar.keys_.reason
        //: Key of the foot: show the coded reasons
        text: qsTr("Reason")
        onClicked: bar.desk.panel = bar.atA ? CounterDesk.Photo : CounterDesk.Reasons
    }
    ShortcutKey {
        visible: bar.atB || bar.atC
        shortcut: bar.keys_.sendBack
        //: Key of the foot: send the case back to an earlier stage
        text: qsTr("Send back")
        onClicked: bar.desk.panel = CounterDesk.SendBack
    }
    ShortcutKey {
        visible: bar.called || bar.serving
        shortcut: bar.keys_.park
        //: Key of the foot: the case rests
        text: qsTr("Park")
        onClicked: bar.desk.panel = CounterDesk.Parking
    }
    ShortcutKey {
        // The fee page has a button with the same key.
        visible: bar.atA && bar.desk.panel !== CounterDesk.Fee && bar.desk.capture.receipt.owed
        shortcut: bar.keys_.copy
        //: Key of the foot: print the fee receipt, which has not come out yet
        text: qsTr("Receipt")
        onClicked: bar.desk.capture.receipt.print()
    }
    ShortcutKey {
        visible: bar.decided
        shortcut: bar.keys_.copy
        //: Key of the foot: print the letter (again)
        text: qsTr("Print")
        onClicked: bar.desk.letter.print()
    }
    ShortcutKey {
        visible: bar.serving || bar.decided
        enabled: bar.atA ? bar.desk.capture.canSubmit
            : bar.decided ? bar.desk.letter.copies > 0
            : bar.decision.chosen >= 0 ? bar.decision.canDecide
            : bar.atB && bar.desk.verification.canVerify
        shortcut: bar.keys_.done
        strong: true
        text: bar.atA
            //: Key of the foot at counter A: the application is submitted
            ? qsTr("Submit")
            : bar.atB && bar.decision.chosen < 0
            //: Key of the foot at counter B: the application is verified
            ? qsTr("Verified")
            : bar.decided
            //: Key of the foot: the visit is over
            ? qsTr("Finish")
            //: Key of the foot at counter C: the decision is signed
            : qsTr("Decide")
        onClicked: bar.finish()
    }
    ShortcutKey {
        visible: bar.serving && bar.desk.panel !== CounterDesk.Form
        shortcut: "Escape"
        //: Key of the foot: back to the form of the case
        text: qsTr("Form")
        onClicked: bar.desk.panel = CounterDesk.Form
    }
}
