// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Advice.h>
#include <seva/domain/Roster.h>
#include <seva/domain/Visit.h>
#include <seva/domain/WorkingCalendar.h>
#include <seva/station/LanguageChoice.h>

#include <QImage>

namespace seva {

/// A line of the letter: what it is in both languages, and its value in both where they differ.
struct LetterRow
{
    QString local;
    QString english;
    QString value;
    QString englishValue;
};

/// What stands on an acknowledgement letter: the applicant's language and English side by side.
struct LetterContent
{
    QString language;
    QString title;
    QString englishTitle;
    QString kendra;
    QString token;
    QString number; ///< file number, or the provisional number
    QList<LetterRow> rows;
    QStringList sentences; ///< next step and notes in the applicant's language
    QStringList englishSentences;
    QString tracking; ///< text of the QR: no personal data
    QImage photo;
    bool duplicate = false;
    QString duplicateWord;
};

/// Everything a letter is made of; the pages of two letters of one input are the same.
struct LetterInput
{
    const Visit &visit;
    const ServiceCatalogue &catalogue;
    const Kendra &kendra;
    const Roster *roster = nullptr;
    const LanguageChoice &languages;
    QString language;
    QDate today;
    QImage photo;
    bool duplicate = false;
    const WorkingCalendar *calendar = nullptr; ///< none: a promise of the law is told in days, without its date
};

LetterContent letterContent(const LetterInput &input);

/// When the document of a granted application may be expected, by the rules of processing times.
Promise promiseOf(const Visit &visit, const ServiceCatalogue &catalogue, const Kendra &kendra,
                  const WorkingCalendar *calendar, QDate today);

/// PDF/A-1b as far as Qt writes it: A4, embedded fonts, no transparency, output intent sRGB.
/// "counter.letter-not-drawn" when the page could not be written.
Result<QByteArray> letterPdf(const LetterContent &content);

/// Qt takes the time of making twice, for the information and for the metadata, and a second may begin between them:
/// gives the information the metadata's (ISO 19005-1, 6.7.3). Nothing moves in the file.
void agreeOnDate(QByteArray &pdf);

} // namespace seva
