// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in: operator id, PIN, role. The PIN opens the key with which decisions are signed.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Station
import Seva.Ui

Item {
    id: page

    required property OperatorSession session
    required property CounterDesk desk
    readonly property var roleNames: [
        "",
        //: Role of an officer: Citizen Service Executive, counter A
        qsTr("Citizen Service Executive (CSE)"),
        //: Role of an officer: counter B
        qsTr("Verification Officer (VO)"),
        //: Role of an officer: counter C
        qsTr("Granting Officer (GO)"),
        //: Role of an officer
        qsTr("Supervisor")]
    readonly property var roles: page.session.rolesOf(operatorId.text)

    function submit() {
        const role = page.roles.length > 0 ? page.roles[Math.max(0, role_.currentIndex)] : OperatorSession.NoRole
        page.session.signIn(operatorId.text, pin.text, role)
        pin.clear()
        if (!page.session.signedIn)
            pin.forceActiveFocus()
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: 26 * Theme.fontBody
        spacing: Theme.space16

        PlainLabel {
            Layout.fillWidth: true
            //: Heading of the sign-in page; %1 is a counter such as A-03
            text: qsTr("Sign in at %1").arg(page.desk.station)
            role: PlainLabel.Hero
        }

        TextEntry {
            id: operatorId
            Layout.fillWidth: true
            focus: true
            latin: true
            //: Field of the sign-in page
            label: qsTr("Operator id")
            maximumLength: 16
            onAccepted: pin.forceActiveFocus()
        }

        ChoiceEntry {
            id: role_
            Layout.fillWidth: true
            visible: page.roles.length > 1
            //: Field of the sign-in page
            label: qsTr("Role")
            model: page.roles.map(role => page.roleNames[role])
        }

        PinEntry {
            id: pin
            Layout.fillWidth: true
            //: Field of the sign-in page
            label: qsTr("PIN")
            length: 12
            onAccepted: page.submit()
        }

        PrimaryButton {
            Layout.fillWidth: true
            //: Button of the sign-in page
            text: qsTr("Sign in")
            enabled: operatorId.text !== "" && pin.text !== ""
            onClicked: page.submit()
        }

        Banner {
            Layout.fillWidth: true
            visible: page.session.problem !== ""
            meaning: StatusMark.Danger
            text: page.session.problem
        }
    }

    Component.onCompleted: operatorId.forceActiveFocus()
}
