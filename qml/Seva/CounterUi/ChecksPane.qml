// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counter B: one check at a time, each passed or failed by itself. The evidence follows the check.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property CounterDesk desk
    readonly property CheckModel checks: pane.desk.verification.checks

    padding: Theme.space8
    //: Heading of the checks of counter B; %1 are open, %2 failed
    title: qsTr("Checks: %1 open, %2 failed").arg(pane.checks.open).arg(pane.checks.failedCount)

    BookletSummary {
        Layout.fillWidth: true
        visible: pane.desk.view.booklet.there
        booklet: pane.desk.view.booklet
    }

    ListView {
        id: list
        objectName: "checks"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        // No rows are made ahead: Qt 6.4 complains when the list empties meanwhile.
        cacheBuffer: 0
        spacing: Theme.space4
        model: pane.checks
        currentIndex: 0
        onCurrentIndexChanged: pane.checks.look(list.currentIndex)
        onCountChanged: pane.checks.look(list.currentIndex)
        Component.onCompleted: pane.checks.look(list.currentIndex)
        delegate: ListRow {
            id: row

            required property int index
            required property string label
            required property int standing
            required property bool seen

            width: ListView.view.width
            text: row.label
            selected: ListView.isCurrentItem
            subtitle: row.seen ? ""
                //: The picture of this check could not be fetched
                : qsTr("picture not here: look at the original")
            trailing: row.standing === CheckModel.Passed
                //: Result of a check
                ? qsTr("✓ passed")
                : row.standing === CheckModel.Failed
                //: Result of a check
                ? qsTr("✗ failed")
                //: A check that is still to be made
                : qsTr("open")
            onClicked: list.currentIndex = row.index
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        SecondaryButton {
            Layout.fillWidth: true
            //: Button: this check holds; %1 is the key
            text: qsTr("Pass (%1)").arg(pane.desk.keys.pass)
            onClicked: {
                pane.checks.pass(list.currentIndex)
                list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
            }
        }

        SecondaryButton {
            Layout.fillWidth: true
            //: Button: this check does not hold; %1 is the key
            text: qsTr("Fail (%1)").arg(pane.desk.keys.fail)
            onClicked: pane.checks.fail(list.currentIndex)
        }
    }

    Shortcut { sequence: pane.desk.keys.pass; onActivated: {
        pane.checks.pass(list.currentIndex)
        list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
    } }
    Shortcut { sequence: pane.desk.keys.fail; onActivated: pane.checks.fail(list.currentIndex) }
}
