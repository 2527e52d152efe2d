// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookletWords.h"

#include <seva/counter/BookletView.h>
#include <seva/domain/Validate.h>
#include <seva/station/FaultTexts.h>

#include <array>

namespace seva {

namespace {

/// Why a check of the chip failed or was not done. docs/fault-codes.d/chip.md has the technician's side.
const std::array kReasons{
    //: Why a check of a passport's chip did not pass
    FaultSentence{
        "chip.sod-missing",
        QT_TRANSLATE_NOOP("BookletWords", "The chip has no signature of its country: nothing on it is proven.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.sod-malformed", QT_TRANSLATE_NOOP("BookletWords", "The signature of the country is damaged.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.hash-differs",
                  QT_TRANSLATE_NOOP("BookletWords", "What the chip holds is not what the country signed.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.group-unlisted",
                  QT_TRANSLATE_NOOP("BookletWords", "The chip holds something the country has not signed.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.signature-wrong", QT_TRANSLATE_NOOP("BookletWords", "The signature of the country is wrong.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.signer-missing", QT_TRANSLATE_NOOP("BookletWords", "The chip does not say who signed it.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.country-unknown",
                  QT_TRANSLATE_NOOP("BookletWords", "This station does not know the certificate of that country.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.chain-broken",
                  QT_TRANSLATE_NOOP("BookletWords", "The signer names a country that has not certified it.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.signer-expired",
                  QT_TRANSLATE_NOOP("BookletWords", "The signer's certificate is not valid today.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.country-expired",
                  QT_TRANSLATE_NOOP("BookletWords", "The country's certificate is not valid today.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.no-revocation-list",
                  QT_TRANSLATE_NOOP("BookletWords", "This station has no list of revoked signers of that country.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.revocation-list-old",
                  QT_TRANSLATE_NOOP("BookletWords", "The list of revoked signers is out of date.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.signer-revoked", QT_TRANSLATE_NOOP("BookletWords", "The country has revoked this signer.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.not-offered", QT_TRANSLATE_NOOP("BookletWords", "The chip does not offer this check.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.proof-malformed", QT_TRANSLATE_NOOP("BookletWords", "The chip's proof makes no sense.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.proof-wrong",
                  QT_TRANSLATE_NOOP("BookletWords", "The chip does not have the key it shows: it is a copy.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.algorithm-unknown",
                  QT_TRANSLATE_NOOP("BookletWords", "The chip uses a method this station does not know.")},
    //: Why a check of a passport's chip did not pass
    FaultSentence{"chip.file-not-read", QT_TRANSLATE_NOOP("BookletWords", "Nothing was read that could be compared.")},
};

struct Row
{
    const char *code;
    const char *text;
};

const std::array kFields{
    //: A field of a passport
    Row{"documentNumber", QT_TRANSLATE_NOOP("BookletWords", "Passport number")},
    //: A field of a passport
    Row{"primaryName", QT_TRANSLATE_NOOP("BookletWords", "Surname")},
    //: A field of a passport
    Row{"secondaryName", QT_TRANSLATE_NOOP("BookletWords", "Given names")},
    //: A field of a passport
    Row{"nationality", QT_TRANSLATE_NOOP("BookletWords", "Nationality")},
    //: A field of a passport
    Row{"birthDate", QT_TRANSLATE_NOOP("BookletWords", "Date of birth")},
    //: A field of a passport
    Row{"sex", QT_TRANSLATE_NOOP("BookletWords", "Sex")},
    //: A field of a passport
    Row{"expiryDate", QT_TRANSLATE_NOOP("BookletWords", "Date of expiry")},
};

const std::array kChecks{
    //: A check of a passport's chip
    Row{"dataGroupHashes", QT_TRANSLATE_NOOP("BookletWords", "The data are those that were signed")},
    //: A check of a passport's chip
    Row{"signature", QT_TRANSLATE_NOOP("BookletWords", "The signature is right")},
    //: A check of a passport's chip
    Row{"signerChain", QT_TRANSLATE_NOOP("BookletWords", "The signer is certified by a known country")},
    //: A check of a passport's chip
    Row{"validity", QT_TRANSLATE_NOOP("BookletWords", "The certificates are valid today")},
    //: A check of a passport's chip
    Row{"revocation", QT_TRANSLATE_NOOP("BookletWords", "The signer is not revoked")},
    //: A check of a passport's chip, by the method called active authentication
    Row{"activeAuthentication", QT_TRANSLATE_NOOP("BookletWords", "The chip is no copy (active authentication)")},
    //: A check of a passport's chip, by the method called chip authentication
    Row{"chipAuthentication", QT_TRANSLATE_NOOP("BookletWords", "The chip is no copy (chip authentication)")},
};

BookletView::Standing standingOf(const QString &code)
{
    if (code == QLatin1String("PASSED"))
        return BookletView::Passed;
    return code == QLatin1String("FAILED") ? BookletView::Failed : BookletView::NotDone;
}

QString textOf(std::span<const Row> rows, const QString &code)
{
    for (const Row &row : rows)
        if (code == QLatin1String(row.code))
            return QCoreApplication::translate("BookletWords", row.text);
    return code;
}

} // namespace

QString BookletWords::field(const QString &name)
{
    return textOf(kFields, name);
}

QString BookletWords::agreement(const DocumentField &row)
{
    if (row.differs)
        //: A field does not say the same in the old passport and in the form
        return tr("differs");
    if (row.said.values.size() > 1)
        //: A field says the same in the old passport and in the form
        return tr("same");
    //: Only one side has this field
    return tr("not compared");
}

QString BookletWords::check(const QString &id)
{
    return textOf(kChecks, id);
}

QString BookletWords::result(const QString &code)
{
    if (code == QLatin1String("PASSED"))
        //: Result of a check of a passport's chip
        return tr("passed");
    if (code == QLatin1String("FAILED"))
        //: Result of a check of a passport's chip
        return tr("failed");
    //: Result of a check of a passport's chip
    return tr("not done");
}

QString BookletWords::why(const QString &code)
{
    if (code.isEmpty())
        return {};
    if (const char *sentence = sentenceOf(kReasons, code))
        return QCoreApplication::translate("BookletWords", sentence);
    //: Why a check of a passport's chip did not pass; %1 is a code for the technician
    return tr("The chip's answer could not be used (%1).").arg(code);
}

QList<CodeText> BookletWords::withoutChip()
{
    return {
        //: Why the chip of an old passport was not read
        {QStringLiteral("NO_CHIP"), tr("The booklet has no chip")},
        //: Why the chip of an old passport was not read
        {QStringLiteral("UNREADABLE"), tr("The chip cannot be read")},
        //: Why the chip of an old passport was not read: the lines or the number did not open it
        {QStringLiteral("NOT_OPENED"), tr("The chip does not open with the printed data")},
        //: Why the chip of an old passport was not read
        {QStringLiteral("NO_READER"), tr("There is no reader, or it does not work")},
    };
}

QList<CodeText> BookletWords::reasons(const QString &verdict)
{
    if (verdict == QLatin1String("ACCEPTED"))
        return {
            //: Why an old passport and the form may differ
            {QStringLiteral("NAME_CHANGED"), tr("Name changed since, papers seen")},
            //: Why an old passport and the form may differ: the applicant applies for this very correction
            {QStringLiteral("CORRECTION_APPLIED_FOR"), tr("The correction is what is applied for")},
            //: Why an old passport and the form may differ: the two lines have no room for the whole name
            {QStringLiteral("SHORTENED_IN_ZONE"), tr("Only shortened or spelt otherwise in the lines")},
            //: Why an old passport and the form may differ: the form names another one than the booklet shown
            {QStringLiteral("OTHER_BOOKLET"), tr("The form names another old passport")},
        };
    if (verdict == QLatin1String("NOTED"))
        return {
            //: What counter B has to look at: nobody could say why a field differs
            {QStringLiteral("NOT_EXPLAINED"), tr("The difference is not explained")},
            //: What counter B has to look at: the booklet may be forged or altered
            {QStringLiteral("BOOKLET_DOUBTED"), tr("The booklet is in doubt")},
            //: What counter B has to look at: a check of the chip failed
            {QStringLiteral("CHIP_NOT_PROVEN"), tr("The chip is not proven to be genuine")},
        };
    return {};
}

QString BookletWords::access(const BookletCompared &compared)
{
    if (!compared.withoutChip.isEmpty())
        //: %1 is the reason why the chip was not read
        return tr("Without the chip: %1.").arg(CounterWords::in(withoutChip(), compared.withoutChip));
    if (compared.openedBy == QLatin1String("CAN"))
        //: The chip was read; %1 is the name of the method, BAC or PACE
        return tr("Chip read: opened with the card access number (%1).").arg(compared.access);
    //: The chip was read; %1 is the name of the method, BAC or PACE
    return tr("Chip read: opened with the printed lines (%1).").arg(compared.access);
}

QString BookletWords::verdict(const BookletCompared &compared)
{
    if (compared.verdict == QLatin1String("AGREES"))
        //: The old passport and the form say the same
        return tr("Nothing differs.");
    const QString reason = CounterWords::in(reasons(compared.verdict), compared.reason);
    QStringList names;
    for (const QString &name : compared.differing)
        names.append(field(name));
    const QString list = names.join(QStringLiteral(", "));
    const bool accepted = compared.verdict == QLatin1String("ACCEPTED");
    if (names.isEmpty())
        //: No field differs; %1 is the reason why counter B has to look
        return tr("To be looked at: %1.").arg(reason);
    //: %1 names the fields that differ, %2 is the reason why that is accepted
    return accepted ? tr("Differs: %1. Accepted: %2.").arg(list, reason)
                    //: %1 names the fields that differ, %2 is why counter B has to look
                    : tr("Differs: %1. To be looked at: %2.").arg(list, reason);
}

QString BookletWords::summary(const BookletCompared &compared)
{
    const QString advice = faces(compared.faces);
    return advice.isEmpty() ? verdict(compared) : verdict(compared) + QLatin1Char(' ') + advice;
}

QString BookletWords::faces(const QString &whole)
{
    constexpr QLatin1String page("PAGE_");
    if (whole.isEmpty())
        return {};
    if (!whole.startsWith(page))
        //: After the advice on two photographs: which the earlier one was; %1 is the advice
        return tr("%1 The earlier one is the chip's.").arg(bandWords(whole));
    //: After the advice on two photographs: which the earlier one was, and what that is worth; %1 is the advice
    return tr("%1 The earlier one is printed on the scanned page: how often that misleads was not measured.")
        .arg(bandWords(whole.mid(page.size())));
}

QString BookletWords::bandWords(const QString &code)
{
    if (code == QLatin1String("MATCH"))
        //: What a program found of two photographs; people decide
        return tr("The two photographs look alike. That is advice only: you decide.");
    if (code == QLatin1String("OFFICER_DECIDES"))
        //: What a program found of two photographs; people decide
        return tr("The two photographs are neither like nor unlike. Look yourself: you decide.");
    if (code == QLatin1String("NO_MATCH"))
        //: What a program found of two photographs; people decide
        return tr("The two photographs look unlike. That is advice only: look yourself.");
    return {};
}

QVariantList BookletWords::checks(const QMap<QString, QString> &results, const QMap<QString, QString> &reasons)
{
    QVariantList out;
    if (results.isEmpty())
        return out;
    for (const QString &id : bookletChecks()) {
        const QString code = results.value(id);
        out.append(QVariantMap{{QStringLiteral("label"), check(id)},
                               {QStringLiteral("standing"), standingOf(code)},
                               {QStringLiteral("word"), result(code)},
                               {QStringLiteral("reason"), why(reasons.value(id))}});
    }
    return out;
}

QString BookletWords::problem(const MrzProblem &problem, const QString &language)
{
    const QString text = valueProblemText(problem.code).in(language);
    if (problem.line == 0)
        return text;
    if (problem.code == QLatin1String("mrz.line-length"))
        //: What is wrong in the two lines of a passport: %1 the line, %2 a sentence
        return tr("Line %1: %2").arg(problem.line).arg(text);
    //: What is wrong in the two lines of a passport: %1 the line, %2 the position in it, %3 a sentence
    return tr("Line %1, position %2: %3").arg(problem.line).arg(problem.column).arg(text);
}

} // namespace seva
