// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button with words. Pages use its three names: PrimaryButton, SecondaryButton, DangerButton.
import QtQuick
import QtQuick.Layouts

PressBase {
    id: button

    enum Kind { Primary, Secondary, Danger }

    property int kind: ActionButton.Secondary
    // The words are a number or a token.
    property bool latin: false
    readonly property bool filled: button.kind !== ActionButton.Secondary
    readonly property color fill: button.kind === ActionButton.Danger
        ? (button.down ? Theme.dangerPressed : Theme.danger)
        : (button.down ? Theme.primaryPressed : Theme.primary)
    readonly property color face: !button.enabled ? Theme.muted
        : !button.filled ? Theme.primary
        : button.kind === ActionButton.Danger ? Theme.inkOnDanger : Theme.inkOnPrimary

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? Theme.surface
            : button.filled ? button.fill
            : button.down || button.hovered ? Theme.chosen : Theme.paper
        border.width: button.filled && button.enabled ? 0 : Theme.form === Theme.Kiosk ? 2 : Theme.border
        border.color: button.enabled ? Theme.primary : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.gap

        PlainLabel {
            Layout.fillWidth: true
            text: button.text
            strong: true
            latin: button.latin
            color: button.face
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        PlainLabel {
            visible: button.shortcut !== ""
            text: button.shortcut
            role: PlainLabel.Small
            latin: true
            color: button.face
            Accessible.ignored: true
        }
    }
}
