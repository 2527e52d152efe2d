// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kit as a counter would use it. Only for looking at: nothing here is shipped.
import QtQuick
import QtQuick.Layouts
import Seva.Ui

Rectangle {
    id: page
    color: Theme.paper
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    readonly property string words: ({
        "en": "Bring the original document to the scanner and press the key.",
        "hi": "मूल दस्तावेज़ को स्कैनर पर रखें और कुंजी दबाएँ।",
        "gu": "મૂળ દસ્તાવેજ સ્કેનર પર મૂકો અને કી દબાવો.",
        "pa": "ਅਸਲ ਦਸਤਾਵੇਜ਼ ਸਕੈਨਰ ਉੱਤੇ ਰੱਖੋ ਅਤੇ ਕੁੰਜੀ ਦਬਾਓ।",
        "ur": "اصل دستاویز اسکینر پر رکھیں اور بٹن دبائیں۔" })[Theme.language]
    readonly property string short_: page.words.split(" ").slice(0, 3).join(" ")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Ribbon { Layout.fillWidth: true; text: "Demonstration: " + page.short_ }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            spacing: Theme.gap
            StageBadge { letter: "A" }
            StageBadge { letter: "B" }
            StageBadge { letter: "C" }
            StageBadge { letter: "PO" }
            PlainLabel { text: "A-03  Asha Patel"; strong: true }
            Item { Layout.fillWidth: true }
            LinkSign { link: LinkSign.Linked; age: "4 s" }
            LinkSign { link: LinkSign.Sending; age: "4 s"; waiting: "12" }
            LinkSign { link: LinkSign.Away; age: "12 min"; waiting: "31" }
        }

        Divider { Layout.fillWidth: true }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gap
            spacing: Theme.gap

            Panel {
                Layout.preferredWidth: 220
                Layout.fillHeight: true
                title: page.short_
                ListRow { Layout.fillWidth: true; text: "N 047"; latin: true; badge: "A"; subtitle: page.short_; trailing: "12:04"; selected: true }
                ListRow { Layout.fillWidth: true; text: "S 009"; latin: true; badge: "B"; subtitle: page.short_; trailing: "12:10" }
                ListRow { Layout.fillWidth: true; text: "T 112"; latin: true; badge: "C"; trailing: "12:11" }
                Divider { Layout.fillWidth: true }
                CheckEntry { Layout.fillWidth: true; text: page.short_; checked: true }
                CheckEntry { Layout.fillWidth: true; text: page.words }
                Item { Layout.fillHeight: true }
                SecondaryButton { Layout.fillWidth: true; text: page.short_; shortcut: "F7" }
            }

            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                PlainLabel { Layout.fillWidth: true; text: page.short_; role: PlainLabel.Title }
                Banner { Layout.fillWidth: true; meaning: StatusMark.Warn; text: page.words; detail: page.short_ }
                FieldRow { Layout.fillWidth: true; label: page.short_; value: "ASHA RAMESHBHAI PATEL"; source: "form"; latin: true }
                FieldRow { Layout.fillWidth: true; label: page.short_; value: "14/08/1990"; source: "chip"; difference: page.short_; latin: true }
                FieldRow { Layout.fillWidth: true; label: page.short_; value: page.words; source: page.short_ }
                FieldRow { Layout.fillWidth: true; label: page.short_; value: "Surat"; source: "typed"; editable: true }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space16
                    TextEntry { Layout.fillWidth: true; label: page.short_; text: page.short_; hint: page.short_ }
                    TextEntry { Layout.fillWidth: true; label: page.short_; text: "26-10"; error: page.short_; latin: true }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space16
                    ChoiceEntry { Layout.fillWidth: true; label: page.short_; model: [page.short_, "B", "C"] }
                    DateEntry { Layout.fillWidth: true; label: page.short_; iso: "1990-08-14" }
                    DateEntry { Layout.fillWidth: true; label: page.short_ }
                    PinEntry { objectName: "pin"; Layout.fillWidth: true; label: page.short_; text: "1234" }
                }
                RowLayout {
                    spacing: Theme.space16
                    PrimaryButton { text: page.short_; shortcut: "Ctrl+D" }
                    SecondaryButton { text: page.short_ }
                    DangerButton { text: page.short_ }
                    PrimaryButton { text: page.short_; enabled: false }
                }
                PlainLabel { text: "₹2,500.00  N 047  15:42"; role: PlainLabel.Hero; latin: true }
            }

            Panel {
                Layout.preferredWidth: 260
                Layout.fillHeight: true
                title: page.short_
                ScanThumb { Layout.fillWidth: true; Layout.fillHeight: true; caption: page.short_; remark: page.short_; meaning: StatusMark.Ok; source: Qt.resolvedUrl("gallery-photo.png"); selected: true }
                ScanThumb { Layout.fillWidth: true; caption: page.short_; remark: page.words; meaning: StatusMark.Danger; placeholder: page.short_ }
                Banner { Layout.fillWidth: true; meaning: StatusMark.Ok; text: page.short_ }
                Banner { Layout.fillWidth: true; meaning: StatusMark.Danger; text: page.words }
            }
        }

        ShortcutBar {
            Layout.fillWidth: true
            ShortcutKey { shortcut: "F2"; text: page.short_; strong: true }
            ShortcutKey { shortcut: "F4"; text: page.short_ }
            ShortcutKey { shortcut: "F5"; text: page.short_ }
            ShortcutKey { shortcut: "F8"; text: page.short_; enabled: false }
            ShortcutKey { shortcut: "Ctrl+Return"; text: page.short_ }
        }
    }
}
