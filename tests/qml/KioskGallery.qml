// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kit as a kiosk would use it. Only for looking at: nothing here is shipped.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

Rectangle {
    id: page
    color: Theme.paper
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    readonly property string words: ({
        "en": "Hold the code on your paper under the red light.",
        "hi": "अपने काग़ज़ का कोड लाल रोशनी के नीचे रखें।",
        "gu": "તમારા કાગળ પરનો કોડ લાલ પ્રકાશ નીચે રાખો.",
        "pa": "ਆਪਣੇ ਕਾਗਜ਼ ਦਾ ਕੋਡ ਲਾਲ ਰੋਸ਼ਨੀ ਹੇਠ ਰੱਖੋ।",
        "ur": "اپنے کاغذ کا کوڈ سرخ روشنی کے نیچے رکھیں۔" })[Theme.language]
    readonly property string short_: page.words.split(" ").slice(0, 3).join(" ")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            SecondaryButton { text: page.short_ }
            Item { Layout.fillWidth: true }
            SecondaryButton { objectName: "focused"; text: page.short_ }
        }

        StepDots { Layout.fillWidth: true; count: 4; current: 2; word: page.short_ }
        PlainLabel { Layout.fillWidth: true; text: page.words; role: PlainLabel.Hero }
        PlainLabel { Layout.fillWidth: true; text: page.words; tone: PlainLabel.Muted }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            BigTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; text: "हिन्दी"; language: "hi"; glyph: "अ" }
            BigTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; text: "اردو"; language: "ur"; glyph: "ا"; chosen: true }
            BigTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; text: page.short_; subtitle: page.words; glyph: "1" }
            BigTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; text: page.short_; subtitle: page.short_ }
        }

        Banner { Layout.fillWidth: true; meaning: StatusMark.Danger; text: page.words }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                PlainLabel { text: "N 047"; role: PlainLabel.Token; latin: true }
                TextEntry { Layout.fillWidth: true; label: page.short_; text: "26-1000007074"; latin: true; hint: page.short_ }
                CheckEntry { text: page.short_; checked: true }
            }
            Keypad { Layout.fillWidth: true; Layout.preferredWidth: 1; extraKey: "-" }
        }

        PrimaryButton { objectName: "primary"; Layout.fillWidth: true; text: page.words }
    }
}
