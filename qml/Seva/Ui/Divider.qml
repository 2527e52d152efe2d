// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quiet line between two parts of a page.
import QtQuick

Rectangle {
    implicitWidth: Theme.space48
    implicitHeight: Theme.border
    color: Theme.hairline
    Accessible.ignored: true
}
