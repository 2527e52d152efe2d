// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Item {
    Repeater {
        model: 2
        Item { width: nobody.width }
    }
}
