// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <seva/base/Files.h>
#include <seva/domain/DayClose.h>

#include <QCommandLineParser>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxFile = 4 << 20;

QJsonObject jsonOf(const Money &money)
{
    return {{QStringLiteral("currency"), money.currency}, {QStringLiteral("minor"), qint64(money.minor)}};
}

QJsonObject jsonOf(const DayClose &close, bool compared)
{
    QJsonArray takings;
    for (const Taking &taking : close.takings) {
        QJsonObject line = jsonOf(taking.total);
        line.insert(QStringLiteral("station"), taking.station);
        line.insert(QStringLiteral("mode"), taking.mode);
        line.insert(QStringLiteral("payments"), taking.count);
        takings.append(line);
    }
    QJsonArray refunds;
    for (const Money &sum : close.refunds)
        refunds.append(jsonOf(sum));
    QJsonObject json{{QStringLiteral("day"), close.day.toString(Qt::ISODate)},
                     {QStringLiteral("takings"), takings},
                     {QStringLiteral("unclear"), QJsonArray::fromStringList(close.unclear)},
                     {QStringLiteral("refunds"), refunds},
                     {QStringLiteral("paidTwice"), QJsonArray::fromStringList(close.paidTwice)},
                     {QStringLiteral("challansLate"), QJsonArray::fromStringList(close.challansLate)},
                     {QStringLiteral("agrees"), close.agrees()}};
    if (compared) {
        json.insert(QStringLiteral("notAtBank"), QJsonArray::fromStringList(close.notAtBank));
        json.insert(QStringLiteral("otherAmount"), QJsonArray::fromStringList(close.otherAmount));
        json.insert(QStringLiteral("onlyAtBank"), QJsonArray::fromStringList(close.onlyAtBank));
    }
    return json;
}

} // namespace

/// The end of the day: exit 1 while a payment is unclear or the bank's file says otherwise.
Answer feesClose(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "day", "bank"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty())
        return wrongUse(parser.errorText().isEmpty() ? QStringLiteral("only options are taken") : parser.errorText());
    const QDate day = QDate::fromString(parser.value(QStringLiteral("day")), Qt::ISODate);
    if (!day.isValid() || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR and --day YYYY-MM-DD are needed"));
    std::optional<QList<BankLine>> bank;
    if (parser.isSet(QStringLiteral("bank"))) {
        const auto bytes = files::read(parser.value(QStringLiteral("bank")), kMaxFile);
        if (!bytes)
            return refused(kWrongUse, bytes.fault());
        const auto lines = readBankFile(*bytes);
        if (!lines)
            return refused(kBad, lines.fault());
        bank = *lines;
    }
    SystemRandom random;
    const SystemClock clock;
    auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    // The day may be a past one: its visits are finished, and not kept at hand.
    data->options.everyVisitAtHand = true;
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    DayClose close;
    (*journal)->read([&](const State &state) { close = closeOf(state, day, bank ? &*bank : nullptr); });
    return Answer{close.agrees() ? kFine : kBad, jsonOf(close, bank.has_value())};
}

} // namespace seva::ctl
