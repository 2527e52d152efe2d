// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperFont.h"

#include <QMap>

namespace seva {

// Urdu is in Naskh on paper: Qt's PDF engine loses the slope by which the words of Nastaliq hang together.
QFont paperFont(const QString &language, int pixels, bool bold)
{
    static const QMap<QString, QString> scripts{{QStringLiteral("hi"), QStringLiteral("Noto Sans Devanagari")},
                                                {QStringLiteral("gu"), QStringLiteral("Noto Sans Gujarati")},
                                                {QStringLiteral("pa"), QStringLiteral("Noto Sans Gurmukhi")},
                                                {QStringLiteral("ur"), QStringLiteral("Noto Sans Arabic")}};
    QStringList families{scripts.value(language, QStringLiteral("Noto Sans")), QStringLiteral("Noto Sans")};
    families += scripts.values();
    families.removeDuplicates();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QTextOption paperText(bool alignRight, bool rightToLeft)
{
    // Absolute: otherwise "right" is the left side of a text that runs from right to left.
    QTextOption option((alignRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace seva
