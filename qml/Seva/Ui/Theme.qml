// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Responsible for: every colour, size, font and duration of the screens. Pages use names only.
pragma Singleton
import QtQuick
import Seva.Ui

QtObject {
    id: theme

    enum Scheme { Light, Dark, HighContrast }
    enum Form { Kiosk, Counter, Display }

    // What the program and the person choose.
    property int scheme: Theme.Light
    property int form: Theme.Counter
    property string language: "en"
    property real textScale: 1.0
    property bool reducedMotion: false
    property real dotsPerMm: theme.perForm(3.2, 3.78, 1.58)

    // Colours: light, dark, high contrast.
    readonly property color paper: pick("#FFFFFF", "#101828", "#000000")
    readonly property color surface: pick("#F3F5F9", "#1B2438", "#000000")
    readonly property color ink: pick("#14213D", "#E8ECF5", "#FFFFFF")
    readonly property color muted: pick("#4A5673", "#B4BED3", "#FFFFFF")
    readonly property color line: pick("#7A859C", "#7A859C", "#FFFFFF")
    readonly property color hairline: pick("#D5DAE4", "#344058", "#FFFFFF")
    readonly property color primary: pick("#0B4F9E", "#8AB8FF", "#7FD4FF")
    readonly property color primaryPressed: pick("#083B78", "#B7D3FF", "#FFFFFF")
    readonly property color inkOnPrimary: pick("#FFFFFF", "#0B1220", "#000000")
    readonly property color dangerPressed: pick("#7A1212", "#FFC4C4", "#FFFFFF")
    readonly property color inkOnDanger: pick("#FFFFFF", "#0B1220", "#000000")
    readonly property color chosen: pick("#E4EEFB", "#22355A", "#000000")
    readonly property color focusRing: pick("#C2410C", "#FFB454", "#FFD60A")
    readonly property color success: pick("#146C43", "#7FDCA8", "#7CF2B0")
    readonly property color warning: pick("#8A4B00", "#FFC46B", "#FFD60A")
    readonly property color danger: pick("#A61B1B", "#FF9B9B", "#FF9B9B")

    readonly property color okInk: pick("#0E4D30", "#7FDCA8", "#7CF2B0")
    readonly property color okGround: pick("#E3F4EA", "#1B2438", "#000000")
    readonly property color infoInk: pick("#0A3D7A", "#8AB8FF", "#7FD4FF")
    readonly property color infoGround: pick("#E4EEFB", "#1B2438", "#000000")
    readonly property color warnInk: pick("#5C3300", "#FFC46B", "#FFD60A")
    readonly property color warnGround: pick("#FFF3D6", "#1B2438", "#000000")
    readonly property color dangerInk: pick("#7A1212", "#FF9B9B", "#FF9B9B")
    readonly property color dangerGround: pick("#FDE7E7", "#1B2438", "#000000")

    readonly property color stageA: pick("#0B4F9E", "#8AB8FF", "#FFFFFF")
    readonly property color stageB: pick("#6B2FA0", "#D3B1FF", "#FFFFFF")
    readonly property color stageC: pick("#0F6B4F", "#7FDCA8", "#FFFFFF")
    readonly property color stageOther: pick("#4A5673", "#B4BED3", "#FFFFFF")
    readonly property color inkOnStage: pick("#FFFFFF", "#0B1220", "#000000")

    // The hall display looks the same in every scheme: it is read from far away, by everybody.
    readonly property color displayGround: "#0A1B33"
    readonly property color displayInk: "#FFFFFF"
    readonly property color displayMuted: "#B9C6DD"
    readonly property color displayCalled: "#FFD60A"
    readonly property color inkOnCalled: "#0A1B33"

    // Text sizes in pixels, in the order of PlainLabel.Role.
    readonly property var sizes: theme.perForm(
        [28, 36, 48, 48, 72, 160], [13, 15, 18, 22, 28, 44], [28, 36, 48, 64, 96, 200])
        .map(size => Math.round(size * theme.textScale))
    readonly property int fontSmall: theme.sizes[0]
    readonly property int fontBody: theme.sizes[1]
    readonly property int fontLarge: theme.sizes[2]
    readonly property int fontTitle: theme.sizes[3]
    readonly property int fontHero: theme.sizes[4]
    readonly property int fontToken: theme.sizes[5]

    readonly property FontFamilies fonts: FontFamilies {}
    readonly property string family: theme.fonts.family(theme.language)
    readonly property string latinFamily: theme.fonts.family("en")
    readonly property string fixedFamily: "Noto Sans Mono"
    readonly property bool rightToLeft: theme.fonts.rightToLeft(theme.language)

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space48: 48
    // Gaps that follow the distance to the eye: between neighbours, inside a control, around a page.
    readonly property int gap: theme.perForm(theme.space24, theme.space8, theme.space24)
    readonly property int inset: theme.perForm(theme.space24, theme.space12, theme.space24)
    readonly property int margin: theme.perForm(theme.space48, theme.space16, theme.space48)

    readonly property int radius: 8
    readonly property int border: theme.scheme === Theme.HighContrast ? 2 : 1
    readonly property int surfaceBorder: theme.scheme === Theme.HighContrast ? 2 : 0
    readonly property int focusWidth: 3
    readonly property int focusGap: 2
    // A fingertip needs 20 mm at the kiosk; a generous floor holds where dotsPerMm is not known.
    readonly property int target: theme.perForm(Math.max(88, Math.ceil(20 * theme.dotsPerMm)), 36, 48)
    readonly property int motion: theme.reducedMotion ? 0 : 120

    // The pixels a font needs so that its capitals span 0.7 degrees at `metres` (rule D-01 of the display).
    function pixelsAt(metres: real): int {
        const millimetres = 2000 * metres * Math.tan(0.35 * Math.PI / 180)
        const capitalShare = 0.714
        return Math.ceil(millimetres * theme.dotsPerMm / capitalShare)
    }

    function lineFactor(ofLanguage: string): real {
        return theme.fonts.lineFactor(ofLanguage)
    }

    // The parts that say something, for a screen reader.
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ")
    }

    function pick(light: color, dark: color, contrast: color): color {
        return theme.scheme === Theme.Light ? light : theme.scheme === Theme.Dark ? dark : contrast
    }

    function perForm(kiosk: var, counter: var, display: var): var {
        return theme.form === Theme.Kiosk ? kiosk : theme.form === Theme.Counter ? counter : display
    }
}
