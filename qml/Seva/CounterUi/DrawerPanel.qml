// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cash drawer is counted: how many of each note and coin. Return goes to the next of them.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property CounterDesk desk
    readonly property DrawerTask drawer: panel.desk.drawer

    PlainLabel {
        Layout.fillWidth: true
        text: panel.drawer.opening
            //: Heading: the cash drawer is counted before the first applicant
            ? qsTr("Open the cash drawer: count it")
            //: Heading: the cash drawer is counted after the last applicant
            : qsTr("Close the cash drawer: count it")
        role: PlainLabel.Title
    }

    component Pieces: ColumnLayout {
        id: column

        required property DrawerTask drawer
        required property string heading
        required property bool coins

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space4

        PlainLabel {
            text: column.heading
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            strong: true
        }

        Rows {
            Layout.fillWidth: true
            spacing: Theme.space4
            model: column.drawer.pieces

            DrawerRow {
                visible: modelData.coin === column.coins
                first: index === 0 && modelData.coin === column.coins
                typed: column.drawer.counts[index]
                amount: column.drawer.amounts[index]
                //: Name of a field for a screen reader: %1 is such as ₹500, %2 the word Notes or Coins
                name: qsTr("%1, %2").arg(modelData.text).arg(column.heading)
                onCounted: typed => column.drawer.count(index, typed)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.margin

        Pieces {
            drawer: panel.drawer
            coins: false
            //: Heading above the bank notes that are counted
            heading: qsTr("Notes")
        }

        Pieces {
            drawer: panel.drawer
            coins: true
            //: Heading above the coins that are counted
            heading: qsTr("Coins")
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        //: %1 is the sum of the counted notes and coins
        text: qsTr("Counted: %1").arg(panel.drawer.total)
        role: PlainLabel.Hero
    }

    Banner {
        Layout.fillWidth: true
        visible: panel.drawer.difference !== ""
        meaning: StatusMark.Warn
        text: panel.drawer.difference
    }

    ReasonList {
        Layout.fillWidth: true
        //: Heading of the reasons why the drawer holds another sum; choosing one records the count
        title: qsTr("Count again, or choose the reason")
        reasons: panel.drawer.reasons
        onChosen: code => panel.drawer.explain(code)
    }

    PrimaryButton {
        Layout.fillWidth: true
        visible: panel.drawer.difference === ""
        shortcut: panel.desk.keys.done
        //: Button: the count of the cash drawer is finished
        text: qsTr("The count is finished")
        onClicked: panel.drawer.finish()
    }

    SecondaryButton {
        Layout.fillWidth: true
        //: Button: leave this page without doing anything
        text: qsTr("Back")
        shortcut: "Escape"
        onClicked: panel.desk.panel = CounterDesk.Form
    }
}
