// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows made from a model, below each other and as wide as their place.
// A repeater directly in a layout reads rows that are gone, and crashes, when its model changes while the layout
// rearranges (Qt 6.4: every change of the language). So rows of a model stand in a positioner.
import QtQuick

Column {
    id: rows

    property alias model: repeater.model
    default property alias delegate: repeater.delegate

    // An empty one takes no space; at first it is visible, so that a row may take the keys as it is made.
    property bool made: false
    visible: !rows.made || repeater.count > 0
    Component.onCompleted: rows.made = true

    Repeater {
        id: repeater
        onItemAdded: (index, item) => item.width = Qt.binding(() => rows.width)
    }
}
