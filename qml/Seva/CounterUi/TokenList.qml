// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tokens as short rows; with canTake a row is taken up by pressing it.
import QtQuick
import Seva.Ui

ListView {
    id: list

    property bool canTake: false

    signal taken(var visit)

    clip: true
    spacing: Theme.space4
    boundsBehavior: Flickable.StopAtBounds
    // No rows are made ahead: Qt 6.4 complains when the list empties meanwhile.
    cacheBuffer: 0
    delegate: ListRow {
        required property var visit
        required property string token
        required property string service
        required property int minutes
        required property string remark

        width: ListView.view.width
        text: token
        latin: true
        subtitle: remark !== "" ? remark : service
        //: How long a token waits: %1 minutes
        trailing: qsTr("%1 min").arg(minutes)
        focusPolicy: list.canTake ? Qt.StrongFocus : Qt.NoFocus
        onClicked: {
            if (list.canTake)
                list.taken(visit)
        }
    }
}
