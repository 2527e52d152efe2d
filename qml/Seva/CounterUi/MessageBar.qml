// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one line on which the counter speaks. The code can be selected and copied for the help desk.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

Item {
    id: bar

    required property MessageLine messages

    visible: bar.messages.text !== ""
    implicitHeight: visible ? Math.max(banner.implicitHeight, code.implicitHeight) : 0

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Banner {
            id: banner
            Layout.fillWidth: true
            Layout.fillHeight: true
            meaning: bar.messages.meaning
            text: bar.messages.text
        }

        EntryField {
            id: code
            Layout.preferredWidth: 16 * Theme.fontSmall
            visible: bar.messages.code !== ""
            readOnly: true
            latin: true
            text: bar.messages.code
            //: Name of the field with the code of a fault, for a screen reader
            Accessible.name: qsTr("Code of the fault")
        }
    }
}
