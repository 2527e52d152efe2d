// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/SlipPage.h>

#include <QCoreApplication>

namespace seva {

namespace {

// clang-format off
//: On the token slip: before the time from now until leaving; %1 and %2 are minutes
const char kExit[] = QT_TRANSLATE_NOOP("Slip", "Time until you leave: about %1 to %2 minutes");
//: On the token slip: title above the letters of the counters in their order
const char kWay[] = QT_TRANSLATE_NOOP("Slip", "Your way through the counters");
//: On the token slip: what to do now
const char kWatch[] = QT_TRANSLATE_NOOP("Slip", "Watch the display for your number.");
//: On the token slip: the person came after the time of the appointment
const char kLate[] = QT_TRANSLATE_NOOP("Slip", "You came after your time: waiting can take longer.");
//: On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it
const char kPromise[] = QT_TRANSLATE_NOOP("Slip", "Promised by law: within %1 working days, by: %2");
//: On the token slip: mark of a second print
const char kDuplicate[] = QT_TRANSLATE_NOOP("Slip", "DUPLICATE");
// clang-format on

SlipPage::Line said(const LanguageChoice &languages, const QString &language, const char *source)
{
    return {languages.textIn(language, "Slip", source), QString::fromLatin1(source)};
}

SlipPage::Line exitLine(const LanguageChoice &languages, const SlipPage &page)
{
    SlipPage::Line line = said(languages, page.language, kExit);
    line.own = line.own.arg(page.exitFrom).arg(page.exitTo);
    line.english = line.english.arg(page.exitFrom).arg(page.exitTo);
    return line;
}

SlipPage::Line promiseLine(const LanguageChoice &languages, const SlipPage &page)
{
    SlipPage::Line line = said(languages, page.language, kPromise);
    const QString days = QString::number(page.promisedDays);
    line.own = line.own.arg(days, page.officer.own);
    line.english = line.english.arg(days, page.officer.english);
    return line;
}

void drawDuplicate(SlipPaper &paper, const LanguageChoice &languages, const SlipPage &page)
{
    if (page.copy < 2)
        return;
    paper.rule();
    paper.pair(said(languages, page.language, kDuplicate), true);
    paper.rule();
}

} // namespace

QImage drawSlip(const SlipPage &page, const LanguageChoice &languages, int width)
{
    SlipPaper paper(page.language, width);
    paper.pair(page.kendra);
    drawDuplicate(paper, languages, page);
    paper.number(page.number, kSlipNumberHeight, kSlipNumberLeast);
    paper.pair(page.service, true);
    paper.latin(page.when);
    paper.gap();
    paper.rule();
    paper.pair(said(languages, page.language, kWay));
    paper.latin(page.stages, 2, true);
    paper.pair(exitLine(languages, page));
    if (page.late)
        paper.pair(said(languages, page.language, kLate), true);
    paper.rule();
    paper.pair(page.keepReady);
    if (page.promisedDays > 0)
        paper.pair(promiseLine(languages, page));
    paper.pair(said(languages, page.language, kWatch), true);
    paper.modules(qrModules(page.qrText));
    return paper.finished();
}

QString shownToken(const QString &number)
{
    qsizetype letters = 0;
    while (letters < number.size() && number.at(letters).isLetter())
        ++letters;
    return number.left(letters) + QLatin1Char(' ') + number.mid(letters);
}

QString shownCounter(const StationId &station)
{
    const QStringList parts = station.split(QLatin1Char('-'));
    bool ok = false;
    const int n = parts.value(1).toInt(&ok);
    return ok ? parts.first() + QLatin1Char(' ') + QString::number(n) : station;
}

} // namespace seva
