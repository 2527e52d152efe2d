// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window of a program: its size by form, its ground, and the direction of its language.
import QtQuick
import QtQuick.Templates as T

T.ApplicationWindow {
    id: window

    visible: true
    width: Theme.perForm(1080, 1366, 1920)
    height: Theme.perForm(1920, 768, 1080)
    color: Theme.form === Theme.Display ? Theme.displayGround : Theme.paper
    font.family: Theme.family
    font.pixelSize: Theme.fontBody

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
}
