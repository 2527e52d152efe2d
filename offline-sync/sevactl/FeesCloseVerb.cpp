// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "DrawerCounts.h"
#include "Verb.h"

#include <seva/base/Files.h>
#include <seva/domain/DayClose.h>
#include <seva/journal/Definitions.h>

#include <QCommandLineParser>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxFile = 4 << 20;

QJsonObject report(const DayClose &close, bool compared)
{
    QJsonArray drawers;
    for (const DrawerCounted &count : close.drawers)
        drawers.append(jsonOf(count));
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
                     {QStringLiteral("paidTooMuch"), QJsonArray::fromStringList(close.paidTooMuch)},
                     {QStringLiteral("challansLate"), QJsonArray::fromStringList(close.challansLate)},
                     {QStringLiteral("drawers"), drawers},
                     {QStringLiteral("drawersOpen"), QJsonArray::fromStringList(close.drawersOpen)},
                     {QStringLiteral("notCounted"), QJsonArray::fromStringList(close.notCounted)},
                     {QStringLiteral("agrees"), close.agrees()}};
    if (compared) {
        json.insert(QStringLiteral("notAtBank"), QJsonArray::fromStringList(close.notAtBank));
        json.insert(QStringLiteral("otherAmount"), QJsonArray::fromStringList(close.otherAmount));
        json.insert(QStringLiteral("onlyAtBank"), QJsonArray::fromStringList(close.onlyAtBank));
    }
    return json;
}

Result<QList<BankLine>> bankLines(const QString &path)
{
    const auto bytes = files::read(path, kMaxFile);
    return bytes.ok() ? readBankFile(*bytes) : bytes.fault();
}

} // namespace

/// The end of the day: exit 1 while a payment is unclear, a drawer is open or differs, or the bank's file says
/// otherwise.
Answer feesClose(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "day", "bank", "services"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty())
        return wrongUse(parser.errorText().isEmpty() ? QStringLiteral("only options are taken") : parser.errorText());
    const QDate day = QDate::fromString(parser.value(QStringLiteral("day")), Qt::ISODate);
    if (!day.isValid() || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR and --day YYYY-MM-DD are needed"));
    const bool compared = parser.isSet(QStringLiteral("bank"));
    const auto bank = compared ? bankLines(parser.value(QStringLiteral("bank"))) : Result(QList<BankLine>());
    if (!bank)
        return refused(kBad, bank.fault());
    SystemRandom random;
    const SystemClock clock;
    auto data = openKendraFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    // The day may be a past one: its visits are finished, and not kept at hand.
    data->options.everyVisitAtHand = true;
    const QString given = parser.value(QStringLiteral("services"));
    const auto catalogue = loadDefinitions(given.isEmpty() ? installedServices() : given);
    if (!catalogue)
        return refused(kWrongUse, catalogue.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    DayClose close;
    (*journal)->read([&](const State &state) {
        close = closeOf(state, day, compared ? &*bank : nullptr, **catalogue, data->roster->kendra.type);
    });
    const auto drawers = drawersOf(**journal, day);
    if (!drawers)
        return refused(kWrongUse, drawers.fault());
    close.drawers = *drawers;
    return Answer{close.agrees() ? kFine : kBad, report(close, compared)};
}

} // namespace seva::ctl
