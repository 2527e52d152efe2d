// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one small steady sign of the link: a shape, a word, how old the last answer is, what waits.
import QtQuick
import QtQuick.Layouts

Item {
    id: sign

    enum Link { Linked, Sending, Away }

    property int link: LinkSign.Away
    property string age: ""
    property string waiting: ""
    property string word: [
        //: State of the connection to the hub: answers come
        qsTr("Linked"),
        //: State of the connection to the hub: it is there and work that waited is being sent
        qsTr("Sending"),
        //: State of the connection to the hub: no answer; work goes on and is kept
        qsTr("Not linked")][sign.link]
    readonly property color shade: [Theme.success, Theme.primary, Theme.warning][sign.link]

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([sign.word, sign.age, sign.waiting])

    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.space8

        // Full disc, ring, hollow square: three shapes, so that no colour is needed.
        Rectangle {
            Layout.preferredWidth: Math.round(Theme.fontSmall * 0.85)
            Layout.preferredHeight: Layout.preferredWidth
            radius: sign.link === LinkSign.Away ? 1 : width / 2
            color: sign.link === LinkSign.Linked ? sign.shade : "transparent"
            border.width: Math.max(2, Math.round(width / 5))
            border.color: sign.shade
            antialiasing: true
        }

        PlainLabel {
            text: sign.word
            role: PlainLabel.Small
            strong: true
            color: sign.shade
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainLabel {
            visible: sign.age !== ""
            text: sign.age
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: sign.waiting !== ""
            text: sign.waiting
            role: PlainLabel.Small
            tone: PlainLabel.Muted
            Accessible.ignored: true
        }
    }
}
