// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counter C: what A and B did, and the decisions of the service.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Panel {
    id: pane

    required property CounterDesk desk
    readonly property DecisionTask decision: pane.desk.granting.decision

    padding: Theme.space8
    //: Heading of what the earlier stages did
    title: qsTr("Done so far")

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: pane.desk.view.trail

        RowLayout {
            id: line
            required property var modelData

            spacing: Theme.space8

            StageBadge { letter: line.modelData.step; role: PlainLabel.Small }

            PlainLabel {
                Layout.fillWidth: true
                text: line.modelData.who
            }

            PlainLabel {
                text: line.modelData.station + "  " + line.modelData.at
                role: PlainLabel.Small
                tone: PlainLabel.Muted
                latin: true
                wrapMode: Text.NoWrap
            }
        }
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: pane.desk.view.facts

        PlainLabel {
            required property string modelData

            text: modelData
            role: PlainLabel.Small
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        //: How many fields differ from the applicant's own form
        text: qsTr("Differences to the applicant's form: %1").arg(pane.desk.view.form.differences)
        role: PlainLabel.Small
        tone: pane.desk.view.form.differences > 0 ? PlainLabel.Warning : PlainLabel.Muted
    }

    Banner {
        Layout.fillWidth: true
        visible: pane.desk.granting.review.stop !== ""
        meaning: StatusMark.Warn
        text: pane.desk.granting.review.stop
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: pane.desk.granting.review.stop !== ""
        shortcut: "Alt+R"
        //: Button of counter C: the officer records what was found of the disclosed answers
        text: qsTr("Record the review")
        onClicked: pane.desk.panel = CounterDesk.Review
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: pane.desk.granting.review.recorded !== ""
        //: %1 is what a review found, a sentence
        text: qsTr("Reviewed: %1").arg(pane.desk.granting.review.recorded)
        role: PlainLabel.Small
    }

    Divider { Layout.fillWidth: true }

    PlainLabel {
        Layout.fillWidth: true
        //: Heading of the decisions of counter C
        text: qsTr("Decision")
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        strong: true
    }

    ScrollArea {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rows {
            Layout.fillWidth: true
            spacing: Theme.space4
            model: pane.decision.decisions

            ListRow {
                id: row
                required property int index
                required property var modelData

                text: row.modelData.text
                subtitle: row.modelData.why === "" ? ""
                    //: Below the decision that the rules suggest; %1 is their reason, a sentence
                    : qsTr("Suggested. %1").arg(row.modelData.why)
                // While reasons are asked for, the numbers are theirs.
                trailing: pane.desk.panel === CounterDesk.Form ? "Alt+" + (row.index + 1) : ""
                shortcut: row.trailing
                selected: pane.decision.chosen === row.index
                onClicked: {
                    pane.decision.choose(row.index)
                    pane.desk.panel = pane.decision.reasons.length > 0 ? CounterDesk.Reasons : CounterDesk.Form
                }
            }
        }
    }
}
