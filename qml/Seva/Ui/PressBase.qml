// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everything that can be pressed shares: target size, keyboard, focus ring, accessible press.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.AbstractButton {
    id: control

    // A key such as "F4" or "Ctrl+Return"; works while the control is visible and enabled.
    property string shortcut: ""
    property string description: ""

    // What a key, a shortcut or a screen reader does: the same as a touch.
    function activate() {
        if (!control.enabled)
            return
        if (control.checkable) {
            control.toggle()
            control.toggled()
        }
        control.clicked()
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    // A full page overflows, where it is seen and mended, rather than squeezing a target or its words.
    Layout.minimumHeight: implicitHeight
    horizontalPadding: Theme.inset
    verticalPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: Theme.form === Theme.Counter

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.description: control.description
    Accessible.focusable: true
    Accessible.onPressAction: control.activate()
    Keys.onReturnPressed: control.activate()
    Keys.onEnterPressed: control.activate()

    Shortcut {
        sequence: control.shortcut
        enabled: control.shortcut !== "" && control.enabled && control.visible
        onActivated: control.activate()
    }

    FocusRing { shown: control.visualFocus }
}
