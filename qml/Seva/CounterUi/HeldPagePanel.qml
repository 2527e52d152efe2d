// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scanned page that may show an Aadhaar number: somebody looks at it before it is kept, or throws it away.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ColumnLayout {
    id: panel

    required property ScanTask scanning

    spacing: Theme.gap

    PlainLabel {
        Layout.fillWidth: true
        //: Heading: a scanned page has to be looked at
        text: qsTr("Is an Aadhaar number to be seen?")
        role: PlainLabel.Title
    }

    Banner {
        Layout.fillWidth: true
        meaning: StatusMark.Warn
        text: panel.scanning.heldWhy
    }

    PictureItem {
        Layout.fillWidth: true
        Layout.fillHeight: true
        picture: panel.scanning.heldPicture
        Accessible.role: Accessible.Graphic
        //: What the picture shows, for a screen reader
        Accessible.name: qsTr("The scanned page")
    }

    ReasonList {
        Layout.fillWidth: true
        reasons: panel.scanning.heldReasons
        onChosen: code => panel.scanning.keepHeld(code)
    }

    SecondaryButton {
        Layout.fillWidth: true
        //: Button: the scanned page shows a whole Aadhaar number, it is thrown away
        text: qsTr("The number can be read: throw the page away (then scan again, F4)")
        onClicked: panel.scanning.discard()
    }
}
