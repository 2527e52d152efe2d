// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counter A recorded of the old passport, in two sentences.
import QtQuick
import Seva.Counter
import Seva.Ui

Banner {
    id: summary

    required property BookletView booklet

    meaning: summary.booklet.agrees && !summary.booklet.old ? StatusMark.Info : StatusMark.Warn
    //: Word above what counter A found of the passport the applicant has had
    word: qsTr("Old passport")
    text: summary.booklet.summary
    detail: summary.booklet.old
        //: Below what was found of the old passport; %1 says how its chip was read
        ? qsTr("%1 The form was changed after this comparison.").arg(summary.booklet.access)
        : summary.booklet.access
}
