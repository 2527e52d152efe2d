// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture as large as its place allows, or words where there is none.
import QtQuick

Item {
    id: frame

    property url source: ""
    property string placeholder: ""

    implicitWidth: 12 * Theme.fontBody
    implicitHeight: 5 * Theme.fontBody
    Accessible.ignored: true

    Image {
        id: picture
        anchors.fill: parent
        source: frame.source
        // The picture of a case must not outlive it in a cache.
        cache: false
        asynchronous: true
        fillMode: Image.PreserveAspectFit
    }

    PlainLabel {
        anchors.fill: parent
        visible: picture.status !== Image.Ready
        text: frame.placeholder
        role: PlainLabel.Small
        tone: PlainLabel.Muted
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
