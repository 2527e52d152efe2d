// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field and the list of ChoiceEntry.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.ComboBox {
    id: box

    property bool wrong: false
    property bool opening: false

    implicitWidth: Math.max(8 * Theme.fontBody, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space12
    verticalPadding: Theme.space4
    font.family: Theme.family
    font.pixelSize: Theme.fontBody
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.focusable: true
    Accessible.onPressAction: box.popup.open()
    // Return opens as Space does; its release must not at once choose what is highlighted.
    Keys.onReturnPressed: event => {
        box.opening = !box.popup.visible
        event.accepted = box.opening
        if (box.opening)
            box.popup.open()
    }
    Keys.onReleased: event => {
        event.accepted = box.opening
        box.opening = false
    }

    background: Rectangle {
        radius: Theme.radius
        color: box.enabled ? Theme.paper : Theme.surface
        border.width: box.wrong ? 2 : Theme.border
        border.color: box.wrong ? Theme.danger : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.space8

        PlainLabel {
            Layout.fillWidth: true
            text: box.displayText
            tone: box.enabled ? PlainLabel.Ink : PlainLabel.Muted
            Accessible.ignored: true
        }

        // A small arrow down of two strokes.
        Item {
            Layout.preferredWidth: Theme.fontBody
            Layout.preferredHeight: Theme.fontBody

            Repeater {
                model: [{ x: 0.34, turn: 45 }, { x: 0.66, turn: -45 }]

                Rectangle {
                    required property var modelData
                    x: parent ? parent.width * modelData.x - width / 2 : 0
                    y: parent ? (parent.height - height) / 2 : 0
                    width: Theme.fontBody * 0.52
                    height: 2
                    rotation: modelData.turn
                    color: Theme.muted
                    antialiasing: true
                }
            }
        }
    }

    delegate: T.ItemDelegate {
        id: row
        required property int index

        width: ListView.view ? ListView.view.width : implicitWidth
        implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.space4)
        horizontalPadding: Theme.space12
        highlighted: box.highlightedIndex === row.index
        Accessible.role: Accessible.ListItem
        Accessible.name: box.textAt(row.index)
        Accessible.onPressAction: row.clicked()
        contentItem: PlainLabel {
            text: box.textAt(row.index)
            strong: box.currentIndex === row.index
            Accessible.ignored: true
        }
        background: Rectangle {
            color: row.highlighted ? Theme.chosen : "transparent"
            border.width: row.highlighted ? Theme.surfaceBorder : 0
            border.color: Theme.primary
        }
    }

    popup: T.Popup {
        y: box.height + Theme.space4
        width: box.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 8 * Theme.target)
        padding: Theme.space4
        // Near the foot of the window the list moves up rather than out of it.
        margins: Theme.space4
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: box.delegateModel
            currentIndex: box.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.paper
            border.width: 2
            border.color: Theme.line
        }
    }

    FocusRing { shown: box.visualFocus }
}
