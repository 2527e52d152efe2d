// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"

namespace seva {

using namespace mrz;

namespace {

/// Doc 9303-3 section 6.A where a letter does not simply lose its mark; the first recommendation of each row.
struct Letter
{
    char16_t national;
    const char *latin;
};
constexpr std::array Letters{
    Letter{u'Ä', "AE"}, Letter{u'Å', "AA"}, Letter{u'Æ', "AE"}, Letter{u'Ð', "D"},  Letter{u'Đ', "D"},
    Letter{u'Ħ', "H"},  Letter{u'ı', "I"},  Letter{u'Ĳ', "IJ"}, Letter{u'Ŀ', "L"},  Letter{u'Ł', "L"},
    Letter{u'Ŋ', "N"},  Letter{u'Ö', "OE"}, Letter{u'Ø', "OE"}, Letter{u'Œ', "OE"}, Letter{u'Ŧ', "T"},
    Letter{u'Ü', "UE"}, Letter{u'Þ', "TH"}, Letter{u'ß', "SS"}, Letter{u'ẞ', "SS"},
};

/// Hyphens and commas separate components; everything else that is no letter is left out.
bool separates(QChar each)
{
    return each.isSpace() || each == u'-' || each == u',' || each == Filler
           || each.category() == QChar::Punctuation_Dash;
}

QString latinOf(QChar each)
{
    for (const Letter &letter : Letters) {
        if (each == QChar(letter.national) || each.toUpper() == QChar(letter.national))
            return QString::fromLatin1(letter.latin);
    }
    const QString base = QString(each).normalized(QString::NormalizationForm_D).toUpper();
    return !base.isEmpty() && isLetter(base.front()) ? QString(base.front()) : QString();
}

qsizetype widthOf(const QStringList &parts)
{
    return parts.join(Filler).size();
}

/// Shortens components from the last one on, each at least to its initial, until `room` is filled exactly.
/// Components for which there is no room even then are left out.
QStringList shortened(QStringList parts, qsizetype room)
{
    const qsizetype most = (room + 1) / 2;
    if (parts.size() > most)
        parts = parts.mid(0, most);
    for (qsizetype at = parts.size() - 1; at >= 0 && widthOf(parts) > room; --at) {
        const qsizetype tooMany = widthOf(parts) - room;
        parts[at] = parts.at(at).left(std::max<qsizetype>(1, parts.at(at).size() - tooMany));
    }
    return parts;
}

/// Surname parts become initials, from the last one on, until "<<" and one more letter fit.
QStringList initialled(QStringList parts, qsizetype room)
{
    for (qsizetype at = parts.size() - 1; at >= 0 && widthOf(parts) > room; --at)
        parts[at] =
            parts.at(at).left(at == 0 ? std::max<qsizetype>(1, parts.at(at).size() - (widthOf(parts) - room)) : 1);
    return shortened(parts, room);
}

QString truncated(const QStringList &primary, const QStringList &secondary, qsizetype width)
{
    if (secondary.isEmpty())
        return shortened(primary, width).join(Filler);
    constexpr qsizetype SeparatorAndLetter = 3;
    QString surname = initialled(primary, width - SeparatorAndLetter).join(Filler);
    QStringList given = shortened(secondary, width - surname.size() - 2);
    const auto room = [&] { return width - 2 - widthOf(given); };
    // The field must end with a letter. What the given names leave free goes back to the surname; where that is whole,
    // one letter of it makes room for another initial.
    if (surname.size() < room())
        surname = shortened(primary, room()).join(Filler);
    if (surname.size() > 1 && surname.size() < room()) {
        surname.chop(1);
        given = shortened(secondary, width - surname.size() - 2);
    }
    return surname + QLatin1String("<<") + given.join(Filler);
}

} // namespace

QString mrzName(const QString &name)
{
    QString letters;
    for (const QChar each : name.normalized(QString::NormalizationForm_C))
        letters += separates(each) ? QStringLiteral(" ") : latinOf(each);
    return letters.simplified().replace(QLatin1Char(' '), Filler);
}

MrzNameField mrzNameField(MrzFormat format, const QString &surname, const QString &givenNames)
{
    const qsizetype width = layoutOf(format).names.length;
    QStringList primary = mrzName(surname).split(Filler, Qt::SkipEmptyParts);
    QStringList secondary = mrzName(givenNames).split(Filler, Qt::SkipEmptyParts);
    if (primary.isEmpty())
        primary.swap(secondary);
    QString whole = primary.join(Filler);
    if (!secondary.isEmpty())
        whole += QLatin1String("<<") + secondary.join(Filler);
    MrzNameField field;
    field.truncated = whole.size() > width;
    field.text = (field.truncated ? truncated(primary, secondary, width) : whole).leftJustified(width, Filler, true);
    return field;
}

} // namespace seva
