// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only text of the pages: plain text (a name may hold '<'), wrapped, sized by role.
import QtQuick

Text {
    id: label

    enum Role { Small, Body, Large, Title, Hero, Token }
    enum Tone { Ink, Muted, Primary, Success, Warning, Danger }

    property int role: PlainLabel.Body
    property int tone: PlainLabel.Ink
    // Numbers, tokens, money and MRZ: Latin letters and tabular digits in every language.
    property bool latin: false
    // Machine readable lines, whose characters stand below each other.
    property bool fixedWidth: false
    property bool strong: label.role >= PlainLabel.Title
    // A text in another language than the screen's, such as the name of a language.
    property string language: Theme.language

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    color: [Theme.ink, Theme.muted, Theme.primary, Theme.success, Theme.warning, Theme.danger][label.tone]
    font.family: label.fixedWidth ? Theme.fixedFamily
        : label.latin ? Theme.latinFamily : Theme.fonts.family(label.language)
    font.pixelSize: Theme.sizes[label.role]
    font.weight: label.strong ? Font.Bold : Font.Normal
    topPadding: label.latin ? 0 : Math.round(font.pixelSize * Theme.fonts.drop(label.language))
    lineHeight: Theme.lineFactor(label.latin ? "en" : label.language)

    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
