// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tally.h"

#include "Books.h"

#include <seva/domain/Shown.h>

#include <QJsonArray>

namespace seva::demo {

namespace {

using Identity = std::pair<OriginId, std::uint64_t>;

QString hex(const OriginId &origin)
{
    return QString::fromLatin1(origin.toHex());
}

QJsonObject headJson(const Book &book, const OriginId &origin)
{
    const Cursor head = book.heads.value(origin);
    return {{QStringLiteral("events"), qint64(head.acked)}, {QStringLiteral("head"), head.head.hex()}};
}

/// Every origin's events and head at the station that wrote it, at the hub and at the data centre.
QJsonArray origins(const Books &books, QStringList &problems)
{
    QJsonArray out;
    for (auto it = books.stations.begin(); it != books.stations.end(); ++it) {
        const OriginId origin = it->own;
        const QJsonObject station = headJson(*it, origin), hub = headJson(books.hub, origin),
                          centre = headJson(books.centre, origin);
        if (station != hub || hub != centre)
            problems.append(QStringLiteral("origin %1 of %2 differs").arg(hex(origin).left(8), it.key()));
        out.append(QJsonObject{{QStringLiteral("station"), it.key()},
                               {QStringLiteral("origin"), hex(origin)},
                               {QStringLiteral("atStation"), station},
                               {QStringLiteral("atHub"), hub},
                               {QStringLiteral("atDataCentre"), centre}});
    }
    return out;
}

/// Acknowledged to the writer and not at the data centre.
int lost(const Books &books)
{
    QSet<Identity> centre;
    for (const Event &event : books.centre.events)
        centre.insert({event.origin, event.seq});
    int missing = 0;
    for (const Book &book : books.stations)
        for (std::uint64_t seq = 1; seq <= book.acknowledged; ++seq)
            missing += !centre.contains({book.own, seq});
    return missing;
}

int duplicated(const Books &books)
{
    QSet<Identity> seen;
    int twice = 0;
    for (const Event &event : books.centre.events) {
        twice += seen.contains({event.origin, event.seq});
        seen.insert({event.origin, event.seq});
    }
    QSet<QString> arns;
    for (const Visit &visit : books.centre.state.visits) {
        if (visit.arn.isEmpty() || visit.phase == Phase::Expected)
            continue;
        twice += arns.contains(visit.arn);
        arns.insert(visit.arn);
    }
    return twice;
}

QString outcomeName(const Visit &visit)
{
    switch (visit.outcome) {
    case Outcome::Granted: return QStringLiteral("granted");
    case Outcome::Held: return QStringLiteral("held");
    case Outcome::Refused: return QStringLiteral("refused");
    case Outcome::Forwarded: return QStringLiteral("forwarded");
    case Outcome::None: break;
    }
    return QStringLiteral("open");
}

void add(QJsonObject &counts, const QString &key, qint64 by = 1)
{
    counts.insert(key, counts.value(key).toInteger() + by);
}

/// What was taken at the counters by mode, at the stations and at the data centre; and whether every finished
/// case was paid in full and not a paisa more.
QJsonObject fees(const Books &books, const TallyQuestion &question, QStringList &problems)
{
    const auto byMode = [](const QList<Event> &events, const OriginId &only) {
        QJsonObject out;
        for (const Event &event : events)
            if (event.type == QLatin1String("FeeCollected") && (only.isEmpty() || event.origin == only)) {
                const auto e = as<FeeCollected>(event);
                add(out, e.mode, e.amount.minor);
            }
        return out;
    };
    QJsonObject stations;
    for (const Book &book : books.stations) {
        const QJsonObject own = byMode(book.events, book.own);
        for (auto it = own.begin(); it != own.end(); ++it)
            add(stations, it.key(), it->toInteger());
    }
    const QJsonObject centre = byMode(books.centre.events, {});
    if (stations != centre)
        problems.append(QStringLiteral("the fees of the counters and of the data centre differ"));
    qint64 online = 0, unaccounted = 0;
    for (const Visit &visit : books.centre.state.visits) {
        if (visit.signoffs.isEmpty())
            continue;
        const auto fee = feeOf(visit, *question.catalogue, KendraType::Psk, visit.day);
        const qint64 payable = fee ? fee->payable.minor : -1;
        unaccounted += std::abs(visit.paid(QStringLiteral("INR")).minor - payable);
        for (const Payment &payment : visit.payments)
            online += payment.at == 0 ? payment.amount.minor : 0;
    }
    return {{QStringLiteral("atCounters"), stations},
            {QStringLiteral("online"), online},
            {QStringLiteral("unaccounted"), unaccounted}};
}

void countWhileCut(const Books &books, const CutWindow &cut, QJsonObject &summary)
{
    qint64 events = 0, all = 0, provisional = 0;
    const auto count = [&](const Book &book) {
        for (const Event &event : book.events) {
            if (event.origin != book.own)
                continue;
            ++all;
            if (!cut.holds(instantOf(event.hlc)))
                continue;
            ++events;
            provisional += event.type == QLatin1String("GrantDecided");
        }
    };
    for (const Book &book : books.stations)
        count(book);
    summary.insert(QStringLiteral("events"), all);
    summary.insert(QStringLiteral("eventsWhileCut"), events);
    summary.insert(QStringLiteral("provisionalWhileCut"), provisional);
}

} // namespace

Result<QJsonObject> tally(const TallyQuestion &question)
{
    auto opened = openBooks(question.stations, question.hub, question.dataCentre);
    if (!opened)
        return opened.fault();
    Books books = std::move(*opened);
    if (question.dropOne && !books.centre.events.isEmpty())
        books.centre.events.removeAt(books.centre.events.size() / 2);
    QStringList problems = books.findings;
    QJsonObject outcomes, confirmations;
    int tokens = 0, doubleCalled = 0;
    for (const Visit &visit : books.centre.state.visits) {
        doubleCalled += visit.doubleCalls;
        if (visit.token.isEmpty())
            continue;
        ++tokens;
        add(outcomes, outcomeName(visit));
        if (visit.outcome == Outcome::Granted)
            add(confirmations, visit.confirmation == Confirmation::Confirmed  ? QStringLiteral("confirmed")
                               : visit.confirmation == Confirmation::Referred ? QStringLiteral("referred")
                                                                              : QStringLiteral("provisional"));
    }
    QJsonObject summary{{QStringLiteral("appointments"), books.appointments()},
                        {QStringLiteral("tokens"), tokens},
                        {QStringLiteral("outcomes"), outcomes},
                        {QStringLiteral("grants"), confirmations},
                        {QStringLiteral("origins"), origins(books, problems)},
                        {QStringLiteral("lost"), lost(books)},
                        {QStringLiteral("duplicated"), duplicated(books)},
                        {QStringLiteral("doubleCalled"), doubleCalled}};
    summary.insert(QStringLiteral("fees"), fees(books, question, problems));
    countWhileCut(books, question.cut, summary);
    for (const char *count : {"lost", "duplicated", "doubleCalled"})
        if (summary.value(QLatin1String(count)).toInt() != 0)
            problems.append(
                QStringLiteral("%1: %2").arg(QLatin1String(count)).arg(summary.value(QLatin1String(count)).toInt()));
    if (tokens != question.tokensExpected)
        problems.append(QStringLiteral("tokens: %1 instead of %2").arg(tokens).arg(question.tokensExpected));
    if (outcomes.contains(QStringLiteral("open")))
        problems.append(
            QStringLiteral("visits without outcome: %1").arg(outcomes.value(QStringLiteral("open")).toInt()));
    const qint64 unaccounted =
        summary.value(QStringLiteral("fees")).toObject().value(QStringLiteral("unaccounted")).toInteger();
    if (unaccounted != 0)
        problems.append(QStringLiteral("paise unaccounted for: %1").arg(unaccounted));
    summary.insert(QStringLiteral("problems"), QJsonArray::fromStringList(problems));
    return summary;
}

} // namespace seva::demo
