// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FontFamilies.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>

namespace seva {
namespace {

struct Script {
    const char* language;
    const char* family;
    qreal lineHeight;  // of the font size
    bool rightToLeft;
};

constexpr std::array Scripts = {
    Script{"en", "Noto Sans", 1.4, false},
    Script{"hi", "Noto Sans Devanagari", 1.4, false},
    Script{"gu", "Noto Sans Gujarati", 1.4, false},
    Script{"pa", "Noto Sans Gurmukhi", 1.4, false},
    Script{"ur", "Noto Nastaliq Urdu", 1.9, true},
};

const Script& scriptOf(const QString& language) {
    const auto* found = std::find_if(Scripts.begin(), Scripts.end(), [&](const Script& script) {
        return language.startsWith(QLatin1String(script.language));
    });
    return found == Scripts.end() ? Scripts.front() : *found;
}

}  // namespace

FontFamilies::FontFamilies(QObject* parent) : QObject(parent) {
    for (const Script& script : Scripts) {
        QStringList others;
        for (const Script& other : Scripts) {
            if (&other != &script)
                others << QLatin1String(other.family);
        }
        QFont::removeSubstitutions(QLatin1String(script.family));
        QFont::insertSubstitutions(QLatin1String(script.family), others);
    }
}

QString FontFamilies::family(const QString& language) const {
    return QLatin1String(scriptOf(language).family);
}

qreal FontFamilies::lineFactor(const QString& language) const {
    const Script& script = scriptOf(language);
    QFont font{QString(QLatin1String(script.family))};
    font.setPixelSize(100);
    const qreal natural = QFontMetricsF(font).lineSpacing() / font.pixelSize();
    return script.lineHeight / natural;
}

bool FontFamilies::rightToLeft(const QString& language) const {
    return scriptOf(language).rightToLeft;
}

}  // namespace seva
