// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/domain/Kendra.h>
#include <seva/journal/Definitions.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace seva::ctl {

namespace {

QDate dayOf(const QCommandLineParser &parser, const QString &option)
{
    return QDate::fromString(parser.value(option), Qt::ISODate);
}

/// What is wrong with the words; empty when a question can be made of them.
QString wrongWord(const QCommandLineParser &parser)
{
    for (const char *needed : {"service", "scheme", "dob", "on"}) {
        if (parser.value(QString::fromLatin1(needed)).isEmpty())
            return QStringLiteral("--%1 is needed").arg(QLatin1String(needed));
    }
    for (const char *day : {"dob", "on", "previous-expiry", "lost-on"}) {
        const QString option = QString::fromLatin1(day);
        if (parser.isSet(option) && !dayOf(parser, option).isValid())
            return QStringLiteral("--%1 is a day, YYYY-MM-DD").arg(option);
    }
    const QMap<QString, QStringList> choices{
        {QStringLiteral("scheme"), {QStringLiteral("NORMAL"), QStringLiteral("TATKAAL")}},
        {QStringLiteral("validity"),
         {QStringLiteral("TEN_YEARS"), QStringLiteral("UP_TO_18"), QStringLiteral("NOT_APPLICABLE")}}};
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (parser.isSet(choice.key()) && !choice->contains(parser.value(choice.key())))
            return QStringLiteral("--%1 is one of %2").arg(choice.key(), choice->join(QStringLiteral(", ")));
    }
    bool known = true;
    if (parser.isSet(QStringLiteral("kendra")))
        kendraTypeOf(parser.value(QStringLiteral("kendra")), &known);
    if (!known)
        return QStringLiteral("--kendra is a type of Kendra, such as PSK or MISSION");
    bool number = true;
    const qlonglong paid = parser.value(QStringLiteral("paid")).toLongLong(&number);
    return number && paid >= 0 ? QString() : QStringLiteral("--paid is a number of paise, 0 or more");
}

FeeQuestion questionOf(const QCommandLineParser &parser)
{
    FeeQuestion asked;
    asked.serviceId = parser.value(QStringLiteral("service"));
    asked.scheme = parser.value(QStringLiteral("scheme"));
    asked.booklet = parser.value(QStringLiteral("booklet"));
    asked.dateOfBirth = dayOf(parser, QStringLiteral("dob"));
    asked.basisDate = dayOf(parser, QStringLiteral("on"));
    asked.validityRequired = parser.value(QStringLiteral("validity"));
    asked.reissueReasons = parser.values(QStringLiteral("reason"));
    asked.changeKinds = parser.values(QStringLiteral("change"));
    asked.previousExpiry = dayOf(parser, QStringLiteral("previous-expiry"));
    asked.lostOn = dayOf(parser, QStringLiteral("lost-on"));
    asked.kendraType = parser.value(QStringLiteral("kendra"));
    asked.currency = parser.value(QStringLiteral("currency"));
    asked.paid = parser.value(QStringLiteral("paid")).toLongLong();
    return asked;
}

QJsonObject jsonOf(const FeeDue &due, const QString &language)
{
    QJsonArray parts;
    for (const FeePart &part : due.parts)
        parts.append(QJsonObject{{QStringLiteral("id"), part.id},
                                 {QStringLiteral("name"), part.name.in(language)},
                                 {QStringLiteral("amount"), qint64(part.amount.minor)}});
    return {{QStringLiteral("schedule"), due.scheduleId},
            {QStringLiteral("line"), due.lineId},
            {QStringLiteral("currency"), due.payable.currency},
            {QStringLiteral("normal"), qint64(due.normal.minor)},
            {QStringLiteral("tatkaal"), due.tatkaal ? QJsonValue(qint64(due.tatkaal->minor)) : QJsonValue()},
            {QStringLiteral("discount"), qint64(due.discount.minor)},
            {QStringLiteral("payable"), qint64(due.payable.minor)},
            {QStringLiteral("due"), qint64(due.due.minor)},
            {QStringLiteral("excess"), qint64(due.excess.minor)},
            {QStringLiteral("atCounter"), qint64(due.atCounter.minor)},
            {QStringLiteral("issueKind"), due.issueKind},
            {QStringLiteral("ageClass"), due.ageClass},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("source"), due.source},
            {QStringLiteral("confidence"), due.confidence}};
}

} // namespace

Answer fee(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"service", "scheme", "booklet", "dob", "on", "reason", "validity", "kendra", "change",
                             "previous-expiry", "lost-on", "currency"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    parser.addOption({QStringLiteral("paid"), QString(), QStringLiteral("paise"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("lang"), QString(), QStringLiteral("language"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("services"), QString(), QStringLiteral("folder"), installedServices()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty())
        return wrongUse(parser.errorText().isEmpty() ? QStringLiteral("only options are taken") : parser.errorText());
    if (const QString wrong = wrongWord(parser); !wrong.isEmpty())
        return wrongUse(wrong);
    const auto book = loadFees(parser.value(QStringLiteral("services")));
    if (!book)
        return refused(kWrongUse, book.fault());
    const QString language = parser.value(QStringLiteral("lang"));
    const FeeReply reply = (*book)->answer(questionOf(parser));
    if (const FeeDue *due = std::get_if<FeeDue>(&reply))
        return Answer{kFine, jsonOf(*due, language)};
    return refused(std::get<FeeRefusal>(reply), language);
}

} // namespace seva::ctl
