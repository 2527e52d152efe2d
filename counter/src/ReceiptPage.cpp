// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ReceiptPage.h>

#include "AmountText.h"

#include <seva/station/SlipPaper.h>

#include <QCoreApplication>

namespace seva {

namespace {

//: Fee receipt: its title
const char kTitle[] = QT_TRANSLATE_NOOP("Receipt", "Fee receipt");
//: Fee receipt: mark of a second print
const char kDuplicate[] = QT_TRANSLATE_NOOP("Receipt", "DUPLICATE");
//: Fee receipt: before the amount of money
const char kReceived[] = QT_TRANSLATE_NOOP("Receipt", "Received");
//: Fee receipt: before its number
const char kNumber[] = QT_TRANSLATE_NOOP("Receipt", "Receipt number");
//: Fee receipt: before the name of the table of fees and the line in it
const char kSchedule[] = QT_TRANSLATE_NOOP("Receipt", "Fee schedule and line");
//: Fee receipt: before how it was paid
const char kMode[] = QT_TRANSLATE_NOOP("Receipt", "Paid by");
//: Fee receipt: before the reference of the card or UPI payment
const char kReference[] = QT_TRANSLATE_NOOP("Receipt", "Reference");
//: Fee receipt: before the token and the last digits of the application's number
const char kFor[] = QT_TRANSLATE_NOOP("Receipt", "For token and application");
//: Fee receipt: last line
const char kKeep[] = QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The fee is not paid back after the visit.");
//: Fee receipt: how it was paid
const char kCash[] = QT_TRANSLATE_NOOP("Receipt", "Cash");
//: Fee receipt: how it was paid
const char kCard[] = QT_TRANSLATE_NOOP("Receipt", "Card");
//: Fee receipt: how it was paid
const char kUpi[] = QT_TRANSLATE_NOOP("Receipt", "UPI");

constexpr double kAmountHeight = 9.0; ///< millimetres
constexpr double kAmountLeast = 6.0;

SlipPaper::Line said(const LanguageChoice &languages, const QString &language, const char *source)
{
    return {languages.textIn(language, "Receipt", source), QString::fromLatin1(source)};
}

const char *modeWord(const QString &mode)
{
    return mode == paymentModeName(PaymentMode::Card)  ? kCard
           : mode == paymentModeName(PaymentMode::Upi) ? kUpi
                                                       : kCash;
}

} // namespace

QImage drawReceipt(const ReceiptPage &page, const LanguageChoice &languages, int width)
{
    SlipPaper paper(page.language, width);
    const auto word = [&](const char *source) { return said(languages, page.language, source); };
    const auto fact = [&](const char *label, const QString &value) {
        if (value.isEmpty())
            return;
        paper.pair(word(label));
        paper.latin(value, 1, true);
        paper.gap();
    };
    paper.pair({page.kendra, page.kendraEnglish});
    if (page.duplicate) {
        paper.rule();
        paper.pair(word(kDuplicate), true);
    }
    paper.rule();
    paper.pair(word(kTitle), true);
    paper.pair(word(kReceived));
    paper.number(amountText(page.payment.amount), kAmountHeight, kAmountLeast);
    paper.pair({page.service, page.serviceEnglish}, true);
    paper.rule();
    fact(kNumber, page.payment.receiptNo);
    fact(kSchedule, page.payment.scheduleId + QStringLiteral("  ") + page.payment.lineId);
    paper.pair(word(kMode));
    paper.pair(word(modeWord(page.payment.mode)), true);
    fact(kReference, page.payment.reference);
    fact(kFor, page.token + (page.arnEnd.isEmpty() ? QString() : QStringLiteral("  …") + page.arnEnd));
    paper.latin(page.when);
    paper.gap();
    paper.rule();
    paper.pair(word(kKeep));
    return paper.finished();
}

} // namespace seva
