// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tiles made from a model, below each other: they share the height of their place; none is higher than three targets.
import QtQuick

Item {
    id: tiles

    property alias model: repeater.model
    default property alias delegate: repeater.delegate
    readonly property real share:
        (tiles.height - (repeater.count - 1) * column.spacing) / Math.max(1, repeater.count)

    Column {
        id: column
        width: tiles.width
        spacing: Theme.gap

        Repeater {
            id: repeater
            onItemAdded: (index, item) => {
                item.width = Qt.binding(() => column.width)
                item.height = Qt.binding(() => Math.max(Theme.target, Math.min(tiles.share, 3 * Theme.target)))
            }
        }
    }
}
