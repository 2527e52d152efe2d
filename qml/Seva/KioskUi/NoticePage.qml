// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be known before a token: said plainly, with what to do next.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk

KioskPage {
    id: page

    required property TokenIssue issue
    readonly property int kind: page.issue.notice
    readonly property bool goesOn: page.kind === TokenIssue.Late || page.kind === TokenIssue.AlreadyIssued
    readonly property bool ends: page.kind === TokenIssue.Early || page.kind === TokenIssue.WalkInClosed
        || page.kind === TokenIssue.NoToken

    title: ["",
        //: Title: the number is not in today's list
        qsTr("This number was not found for today"),
        //: Title: the appointment is at another Kendra
        qsTr("This appointment is at another Kendra"),
        //: Title: the appointment is on another day
        qsTr("This appointment is on another day"),
        //: Title: the person is too early
        qsTr("You are early"),
        //: Title: the person is late; %1 is the time of the appointment
        qsTr("Your appointment was at %1").arg(page.issue.slotTime),
        //: Title: the person has a token already; %1 is the token
        qsTr("You have a token already: %1").arg(page.issue.number),
        //: Title: too few digits, or a code that is no application number
        qsTr("This is not a whole application number"),
        //: Title: people without an appointment are not taken here now
        qsTr("An appointment is needed"),
        //: Title: papers are missing, so no token was given
        qsTr("No token today")][page.kind]

    Banner {
        Layout.fillWidth: true
        meaning: page.goesOn ? StatusMark.Info : StatusMark.Warn
        text: ["",
            //: What to do when the number is not in today's list
            qsTr("Please check it and try again, or touch Help."),
            //: What to do when the appointment is at another Kendra
            qsTr("Please look at the address on your appointment paper, or touch Help."),
            //: What to do when the appointment is on another day
            qsTr("Please look at the date on your appointment paper, or touch Help."),
            //: What to do when too early; %1 is a time
            qsTr("Please come back at %1. Your appointment is kept.").arg(page.issue.comeBackAt),
            //: What happens when late
            qsTr("You still get a token. Waiting can take longer."),
            //: What can be done with the token one has
            qsTr("You can look at it again and print it again."),
            //: What to do after too few digits
            qsTr("It has 12 digits. Please type all of them, or scan the code again."),
            //: What to do when people without an appointment are not taken
            qsTr("Please book an appointment, or touch Help."),
            //: What to do when papers are missing; %1 is a number of working days
            qsTr("Please come back with the papers below within %1 working days. You need no new appointment.")
                .arg(page.issue.returnDays)][page.kind]
    }

    Banner {
        Layout.fillWidth: true
        visible: page.issue.ruleText !== ""
        meaning: StatusMark.Info
        text: page.issue.ruleText
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: page.kind === TokenIssue.NoToken ? page.issue.documents : []

        PlainLabel {
            required property var modelData

            visible: modelData.missing
            text: modelData.name
            role: PlainLabel.Large
        }
    }

    BigTile {
        Layout.fillWidth: true
        visible: page.kind === TokenIssue.WalkInClosed
        //: Group of people who may come without an appointment; their parents hold passports
        text: qsTr("Child below 15 years, and the parents have passports")
        onClicked: page.issue.claimGroup(TokenIssue.Minor)
    }

    BigTile {
        Layout.fillWidth: true
        visible: page.kind === TokenIssue.WalkInClosed
        //: Group of people who may come without an appointment: they have an official paper
        text: qsTr("Government service, with a no-objection or identity certificate")
        onClicked: page.issue.claimGroup(TokenIssue.Government)
    }

    Item { Layout.fillHeight: true }

    action: page.kind === TokenIssue.Late
        //: Button that goes on with the number typed
        ? qsTr("Continue") : page.kind === TokenIssue.AlreadyIssued
        //: Button that shows the token a person has already
        ? qsTr("Show my token") : page.ends
        //: Button that ends
        ? qsTr("Done")
        //: Button that goes back to the entry of the number
        : qsTr("Try again")
    //: Button for people without an appointment
    other: page.kind === TokenIssue.Unknown ? qsTr("I have no appointment") : ""
    onOtherActed: page.issue.beginWalkIn()
    onActed: page.goesOn ? page.issue.goOn()
        : page.ends ? page.issue.finish() : page.issue.back()
}
