// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bare field of the entries: one line of text with a border, a selection and the focus ring.
import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: field

    property bool wrong: false
    property bool latin: false
    property string hint: ""
    readonly property bool framed: !field.readOnly

    implicitWidth: Math.max(8 * Theme.fontBody, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: field.framed ? Theme.space12 : 0
    rightPadding: leftPadding
    topPadding: Theme.space4 + (field.latin ? 0 : Math.round(Theme.fontBody * Theme.fonts.drop(Theme.language)))
    bottomPadding: Theme.space4
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.inkOnPrimary
    placeholderTextColor: Theme.muted
    selectByMouse: true
    activeFocusOnTab: !field.readOnly
    font.family: field.latin ? Theme.latinFamily : Theme.family
    font.pixelSize: Theme.fontBody

    Accessible.role: Accessible.EditableText
    Accessible.description: field.hint
    Accessible.readOnly: field.readOnly
    Accessible.focusable: !field.readOnly

    background: Rectangle {
        radius: Theme.radius
        visible: field.framed
        color: field.enabled ? Theme.paper : Theme.surface
        border.width: field.wrong ? 2 : Theme.border
        border.color: field.wrong ? Theme.danger : Theme.line
    }

    PlainLabel {
        anchors { fill: parent; leftMargin: field.leftPadding; rightMargin: field.rightPadding }
        visible: field.length === 0 && field.preeditText === "" && field.placeholderText !== ""
        text: field.placeholderText
        tone: PlainLabel.Muted
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    FocusRing { shown: field.activeFocus && field.framed }
}
