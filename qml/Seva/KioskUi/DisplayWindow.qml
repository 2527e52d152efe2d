// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The display of the hall: who is called, the stages side by side, and how new all this is.
import QtQuick
import QtQuick.Layouts
import Seva.Ui
import Seva.Kiosk
import Seva.Station

AppWindow {
    id: window

    required property QueueDisplay display
    required property LanguageChoice languages
    property int scheme: Theme.Light
    readonly property int callSize: Theme.pixelsAt(window.display.farthestSeat)

    //: Title of the hall display's window
    title: qsTr("Now calling")

    Binding { target: Theme; property: "form"; value: Theme.Display }
    Binding { target: Theme; property: "scheme"; value: window.scheme }
    Binding { target: Theme; property: "language"; value: window.languages.current }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Ribbon {
            Layout.fillWidth: true
            visible: window.display.demonstration
            //: Strip on every page of a demonstration
            text: qsTr("Demonstration: nothing here is real")
        }

        CallBand {
            Layout.fillWidth: true
            Layout.preferredHeight: window.callSize * 9 / 5
            calls: window.display.calls
            kendraName: window.display.kendraName
            size: window.callSize
        }

        // A positioner: see Rows.
        Row {
            id: lanes
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space16
            spacing: Theme.space24

            Repeater {
                model: window.display.lanes

                LaneColumn {
                    readonly property int count: Math.max(1, window.display.lanes.length)
                    required property var modelData
                    width: (lanes.width - (count - 1) * lanes.spacing) / count
                    height: lanes.height
                    lane: modelData
                }
            }
        }

        DisplayFooter {
            Layout.fillWidth: true
            display: window.display
        }
    }
}
