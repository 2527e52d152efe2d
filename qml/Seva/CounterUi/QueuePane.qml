// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who waits for this stage, who rests, who was called and did not come.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property CounterDesk desk

    padding: Theme.space8
    //: Heading of the list of waiting tokens; %1 is how many
    title: qsTr("Queue (%1)").arg(pane.desk.queue.count)

    TokenList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: pane.desk.queue
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: pane.desk.parked.count > 0
        //: Heading of the list of parked cases; Enter takes one up again
        text: qsTr("Parked (%1), Enter resumes").arg(pane.desk.parked.count)
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    TokenList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.target)
        visible: pane.desk.parked.count > 0
        canTake: true
        model: pane.desk.parked
        onTaken: visit => pane.desk.resume(visit)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: pane.desk.absent.count > 0
        //: Heading of the list of people who did not come when called
        text: qsTr("Not here (%1)").arg(pane.desk.absent.count)
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    TokenList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 3 * Theme.target)
        visible: pane.desk.absent.count > 0
        model: pane.desk.absent
    }
}
