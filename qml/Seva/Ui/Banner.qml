// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence about what happened, beside a sign and a word. It stands in the page; nothing pops up.
import QtQuick

Rectangle {
    id: banner

    property int meaning: StatusMark.Info
    property string text: ""
    property string detail: ""
    property string word: [
        //: Word beside the sign of a notice that all is well
        qsTr("Done"),
        //: Word beside the sign of a notice that only informs
        qsTr("Note"),
        //: Word beside the sign of a notice that asks for care
        qsTr("Please check"),
        //: Word beside the sign of a notice that something did not work
        qsTr("Problem")][banner.meaning]
    readonly property color ink: [Theme.okInk, Theme.infoInk, Theme.warnInk, Theme.dangerInk][banner.meaning]

    implicitWidth: mark.width + row.spacing + Math.max(head.implicitWidth, sentence.implicitWidth, more.implicitWidth)
        + 2 * Theme.inset
    implicitHeight: row.height + 2 * Theme.space12
    radius: Theme.radius
    color: [Theme.okGround, Theme.infoGround, Theme.warnGround, Theme.dangerGround][banner.meaning]
    border.width: Theme.scheme === Theme.Light ? 0 : Theme.border
    border.color: banner.ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.word + ": " + banner.text
    Accessible.description: banner.detail

    // Positioners: a layout asks wrapped words for their width again and again, and gives up half way.
    Row {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.inset }
        spacing: Theme.gap

        StatusMark {
            id: mark
            width: mark.implicitWidth
            height: mark.implicitHeight
            meaning: banner.meaning
            ground: banner.ink
            face: banner.color
        }

        Column {
            id: words
            width: Math.max(0, row.width - mark.width - row.spacing)

            PlainLabel {
                id: head
                width: words.width
                text: banner.word
                role: PlainLabel.Small
                strong: true
                color: banner.ink
                Accessible.ignored: true
            }

            PlainLabel {
                id: sentence
                width: words.width
                text: banner.text
                color: banner.ink
                Accessible.ignored: true
            }

            PlainLabel {
                id: more
                width: words.width
                visible: banner.detail !== ""
                text: banner.detail
                role: PlainLabel.Small
                color: banner.ink
                Accessible.ignored: true
            }
        }
    }
}
