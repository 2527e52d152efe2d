// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The case is decided: what became of it, and the letter.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: panel

    required property CounterDesk desk
    readonly property LetterTask letter: panel.desk.letter

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 34 * Theme.fontBody)
        spacing: Theme.space16

        PlainLabel {
            Layout.fillWidth: true
            text: panel.desk.view.outcome
            role: PlainLabel.Hero
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            text: panel.desk.view.number
            role: PlainLabel.Title
            latin: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.desk.view.finality !== ""
            text: panel.desk.view.finality
            tone: PlainLabel.Warning
            strong: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: panel.desk.view.promise !== ""
            text: panel.desk.view.promise
            horizontalAlignment: Text.AlignHCenter
        }

        Banner {
            Layout.fillWidth: true
            meaning: [StatusMark.Info, StatusMark.Info, StatusMark.Ok, StatusMark.Danger][panel.letter.state]
            text: [
                //: State of the acknowledgement letter
                qsTr("The letter is not printed yet."),
                //: State of the acknowledgement letter
                qsTr("The letter is being printed."),
                //: State of the acknowledgement letter
                qsTr("The letter is printed. Hand it over, then finish."),
                //: State of the acknowledgement letter
                qsTr("The letter was not printed. Put the printer right and print it again.")][panel.letter.state]
        }

        PrimaryButton {
            Layout.fillWidth: true
            //: Button: the visit is over; %1 is the key
            text: qsTr("Finish (%1)").arg(panel.desk.keys.done.replace("Return", "Enter"))
            enabled: panel.letter.copies > 0 && !panel.letter.printing
            onClicked: panel.desk.close()
        }

        SecondaryButton {
            Layout.fillWidth: true
            enabled: !panel.letter.printing
            text: panel.letter.copies > 0
                //: Button: prints a copy that says DUPLICATE; %1 is the key
                ? qsTr("Print a duplicate (%1)").arg(panel.desk.keys.copy)
                //: Button: prints the letter; %1 is the key
                : qsTr("Print the letter (%1)").arg(panel.desk.keys.copy)
            onClicked: panel.letter.print()
        }
    }
}
