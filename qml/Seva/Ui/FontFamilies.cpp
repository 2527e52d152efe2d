// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FontFamilies.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>

namespace seva {
namespace {

struct Script
{
    const char *language;
    const char *family;
    qreal lineHeight; // of the font size
    qreal drop;       // of the font size
    bool rightToLeft;
};

constexpr std::array Scripts = {
    Script{"en", "Noto Sans", 1.4, 0.0, false},           Script{"hi", "Noto Sans Devanagari", 1.4, 0.12, false},
    Script{"gu", "Noto Sans Gujarati", 1.4, 0.12, false}, Script{"pa", "Noto Sans Gurmukhi", 1.4, 0.12, false},
    Script{"ur", "Seva Nastaliq", 1.9, 0.0, true},
};

const Script &scriptOf(const QString &language)
{
    const auto *found = std::find_if(Scripts.begin(), Scripts.end(), [&](const Script &script) {
        return language.startsWith(QLatin1String(script.language));
    });
    return found == Scripts.end() ? Scripts.front() : *found;
}

// Fonts belong to the process; a second engine must not load them again.
void loadOwnFonts()
{
    static const bool loaded = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SevaNastaliq-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/SevaNastaliq-Bold.ttf"));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace

FontFamilies::FontFamilies(QObject *parent) : QObject(parent)
{
    loadOwnFonts();
    for (const Script &script : Scripts) {
        QStringList others;
        for (const Script &other : Scripts) {
            if (&other != &script)
                others << QLatin1String(other.family);
        }
        QFont::removeSubstitutions(QLatin1String(script.family));
        QFont::insertSubstitutions(QLatin1String(script.family), others);
    }
}

QString FontFamilies::family(const QString &language) const
{
    return QLatin1String(scriptOf(language).family);
}

qreal FontFamilies::lineFactor(const QString &language) const
{
    const Script &script = scriptOf(language);
    QFont font{QString(QLatin1String(script.family))};
    font.setPixelSize(100);
    const qreal natural = QFontMetricsF(font).lineSpacing() / font.pixelSize();
    return script.lineHeight / natural;
}

qreal FontFamilies::drop(const QString &language) const
{
    return scriptOf(language).drop;
}

bool FontFamilies::rightToLeft(const QString &language) const
{
    return scriptOf(language).rightToLeft;
}

} // namespace seva
