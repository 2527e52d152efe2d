// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The middle of the screen: nothing, a called token, or the case with its form and what the stage does.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

Item {
    id: pane

    required property CounterDesk desk
    property LinkOverview overview: null
    property BooksView books: null
    readonly property bool linkShown: pane.desk.panel === CounterDesk.Link && pane.overview !== null
    readonly property bool serving: pane.desk.moment === CounterDesk.Serving
    readonly property bool atA: pane.desk.stage === CounterDesk.Capture
    readonly property bool held: pane.desk.capture.scanning.held
    readonly property bool reading: pane.desk.panel === CounterDesk.Form && pane.desk.capture.reading.open
    readonly property bool atB: pane.desk.stage === CounterDesk.Verify

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        CaseHeader {
            Layout.fillWidth: true
            visible: pane.desk.view.open
            view: pane.desk.view
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Loader {
                id: front
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLoaded: pane.takeKeys()
                sourceComponent: {
                    if (pane.linkShown)
                        return link
                    if (pane.desk.panel === CounterDesk.Slip)
                        return slip
                    if (pane.desk.panel === CounterDesk.Drawer && !pane.desk.view.open)
                        return drawer
                    if (pane.desk.panel === CounterDesk.Parking && pane.desk.view.open)
                        return parking
                    switch (pane.desk.moment) {
                    case CounterDesk.Called: return called
                    case CounterDesk.Decided: return outcome
                    case CounterDesk.Serving:
                        return pane.held ? heldPage : pane.page(pane.desk.panel)
                    default: return idle
                    }
                }
            }

            Loader {
                id: side
                Layout.preferredWidth: 19 * Theme.fontBody
                Layout.fillHeight: true
                visible: active
                // Two lines of 44 characters, columns beside the checks, a page to read: each needs the whole width.
                active: pane.serving && !pane.linkShown
                    && !(pane.atA && (pane.held || pane.desk.panel === CounterDesk.Booklet))
                onLoaded: pane.takeKeys()
                sourceComponent: pane.atA ? (pane.reading ? readings : checklist) : pane.atB ? checks : grant
            }
        }
    }

    // Keys go to the page that was opened, to its first field where it has one; beside the form of B to the checks.
    function takeKeys() {
        const checking = pane.atB && side.status === Loader.Ready && pane.desk.panel === CounterDesk.Form
        const taker = checking ? side : front
        taker.forceActiveFocus()
    }
    function page(panel: int): Component {
        switch (panel) {
        case CounterDesk.Photo: return photo
        case CounterDesk.Fingers: return fingers
        case CounterDesk.Signature: return signature
        case CounterDesk.Fee: return fee
        case CounterDesk.Confirm: return confirm
        case CounterDesk.SendBack: return sendBack
        case CounterDesk.Reasons: return reasons
        case CounterDesk.Exception: return exception
        case CounterDesk.Review: return review
        case CounterDesk.Booklet: return pane.atA ? booklet : bookletResult
        default: return form
        }
    }

    Component { id: heldPage; HeldPagePanel { scanning: pane.desk.capture.scanning } }
    Component { id: idle; IdlePanel { desk: pane.desk } }
    Component { id: called; CalledPanel { desk: pane.desk } }
    Component { id: outcome; OutcomePanel { desk: pane.desk } }
    Component { id: link; LinkPanel { desk: pane.desk; overview: pane.overview; books: pane.books } }
    Component { id: slip; SlipPanel { desk: pane.desk } }
    Component { id: drawer; DrawerPanel { desk: pane.desk } }
    Component { id: parking; ParkPanel { desk: pane.desk } }
    Component { id: form; FormPanel { form: pane.desk.view.form; capture: pane.desk.capture; editable: pane.atA } }
    Component { id: photo; PhotoPanel { photo: pane.desk.capture.photo; keys: pane.desk.keys } }
    Component { id: fingers; FingerPanel { fingers: pane.desk.capture.fingers; keys: pane.desk.keys } }
    Component { id: signature; SignaturePanel { signature: pane.desk.capture.signature } }
    Component { id: fee; FeePanel { fee: pane.desk.capture.fee; receipt: pane.desk.capture.receipt } }
    Component { id: confirm; ConfirmPanel { confirmation: pane.desk.capture.confirmation } }
    Component { id: exception; ExceptionPanel { exception: pane.desk.capture.exception } }
    Component { id: booklet; BookletPanel { booklet: pane.desk.capture.booklet } }
    Component { id: bookletResult; BookletResultPanel { booklet: pane.desk.view.booklet } }
    Component { id: review; ReviewPanel { review: pane.desk.granting.review } }
    Component {
        id: sendBack
        ReturnPanel {
            returning: pane.atB ? pane.desk.verification.returning : pane.desk.granting.returning
        }
    }
    Component {
        id: reasons
        DecisionPanel {
            decision: pane.atB ? pane.desk.verification.decision : pane.desk.granting.decision
        }
    }
    Component { id: readings; ReadingPane { capture: pane.desk.capture } }
    Component { id: checklist; ChecklistPane { desk: pane.desk } }
    Component { id: checks; ChecksPane { desk: pane.desk } }
    Component { id: grant; GrantPane { desk: pane.desk } }
}
