// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Transliterate.h>

#include "../validate/BundledData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <unicode/translit.h>

#include <array>
#include <memory>

namespace seva {

namespace {

/// Letter by letter to Latin with marks; the Gurmukhi tippi, which ICU leaves out, is written as the bindi it sounds
/// like.
constexpr const char *ToLatin = "NFC; Any-Latin; Lower; NFC";
constexpr char16_t Tippi = 0x0A70;
constexpr char16_t Bindi = 0x0A02;

/// How the marks of ISO 15919 are usually written in names; what is not named loses its mark.
struct Spelling
{
    const char16_t *iso;
    const char *usual;
};
constexpr std::array Spellings{
    Spelling{u"kṣ", "ksh"}, Spelling{u"jñ", "gy"}, Spelling{u"ch", "chh"}, Spelling{u"c", "ch"}, Spelling{u"ś", "sh"},
    Spelling{u"ṣ", "sh"},   Spelling{u"r̥", "ri"},  Spelling{u"ṁ", "n"},    Spelling{u"m̐", "n"},  Spelling{u"ʿ", "a"},
};

QString toLatin(QString name)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<const icu::Transliterator> latin(
        icu::Transliterator::createInstance(ToLatin, UTRANS_FORWARD, status));
    if (!latin)
        return {};
    name.replace(QChar(Tippi), QChar(Bindi));
    icu::UnicodeString text(name.utf16(), int(name.size()));
    latin->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// An inherent "a" after a single consonant at the end of a word is not spoken: kumāra is Kumar, but Krishna stays.
QString withoutLastA(const QString &latin)
{
    static const QRegularExpression last(
        QStringLiteral("(?<=[aeiouāīūēōṁṅ])([kgcjṭḍtdpb]h|[kgṅcjñṭḍṇtdnpbmyrlvśṣshḷ])a(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(latin).replace(last, QStringLiteral("\\1"));
}

QString plainLetters(QString latin)
{
    for (const Spelling &each : Spellings) {
        const QString iso = QString::fromUtf16(each.iso).normalized(QString::NormalizationForm_C);
        // "ch" has become "chh" and is not looked at again.
        if (iso == QLatin1String("c"))
            latin.replace(QRegularExpression(QStringLiteral("c(?!h)")), QString::fromLatin1(each.usual));
        else
            latin.replace(iso, QString::fromLatin1(each.usual));
    }
    QString plain;
    for (const QChar each : latin.normalized(QString::NormalizationForm_D).toUpper()) {
        if (each >= u'A' && each <= u'Z')
            plain.append(each);
        else if (each.isSpace() || each == u'-')
            plain.append(QLatin1Char(' '));
    }
    return plain;
}

QMap<QString, QString> readUrduNames()
{
    QMap<QString, QString> names;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray(bundled::UrduNames)).object();
    const QJsonObject list = json.value(QLatin1String("names")).toObject();
    for (auto each = list.begin(); each != list.end(); ++each)
        names.insert(each.key().normalized(QString::NormalizationForm_C), each.value().toString());
    return names;
}

QString wordSuggestion(const QString &word)
{
    static const QMap<QString, QString> urdu = readUrduNames();
    const auto known = urdu.constFind(word);
    if (known != urdu.constEnd())
        return *known;
    const bool indic = word.front().script() == QChar::Script_Devanagari
                       || word.front().script() == QChar::Script_Gujarati
                       || word.front().script() == QChar::Script_Gurmukhi;
    const QString latin = toLatin(word);
    return plainLetters(indic ? withoutLastA(latin) : latin);
}

} // namespace

QString romanSuggestion(const QString &name)
{
    if (name.size() > MaxTransliterated)
        return {};
    QStringList words;
    for (const QString &word : name.normalized(QString::NormalizationForm_C).simplified().split(QLatin1Char(' '))) {
        if (!word.isEmpty())
            words.append(wordSuggestion(word));
    }
    return words.join(QLatin1Char(' ')).simplified();
}

} // namespace seva
