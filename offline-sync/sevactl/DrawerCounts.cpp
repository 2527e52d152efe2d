// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawerCounts.h"

#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr int kAtOnce = 500; ///< events read in one go

} // namespace

QJsonObject jsonOf(const Money &money)
{
    return {{QStringLiteral("currency"), money.currency}, {QStringLiteral("minor"), qint64(money.minor)}};
}

QJsonObject jsonOf(const DrawerCounted &count)
{
    QJsonArray pieces;
    for (const CountedPiece &piece : count.pieces)
        pieces.append(QJsonObject{{QStringLiteral("minor"), qint64(piece.minor)},
                                  {QStringLiteral("coin"), piece.coin},
                                  {QStringLiteral("count"), piece.count}});
    return {{QStringLiteral("station"), count.station},
            {QStringLiteral("when"), count.when},
            {QStringLiteral("operator"), count.operatorId},
            {QStringLiteral("pieces"), pieces},
            {QStringLiteral("counted"), jsonOf(count.counted)},
            {QStringLiteral("expected"), jsonOf(count.expected)},
            {QStringLiteral("difference"), jsonOf(count.difference)},
            {QStringLiteral("reason"), count.reason}};
}

Result<QList<DrawerCounted>> drawersOf(const Journal &journal, QDate day)
{
    QList<DrawerCounted> found;
    const QMap<OriginId, Cursor> heads = journal.heads();
    for (const OriginId &origin : heads.keys()) {
        std::uint64_t after = 0;
        for (int got = kAtOnce; got == kAtOnce;) {
            const auto events = journal.events(origin, after, kAtOnce);
            if (!events)
                return events.fault();
            for (const Event &event : *events)
                if (is<DrawerCounted>(event) && as<DrawerCounted>(event).day == day)
                    found.append(as<DrawerCounted>(event));
            got = int(events->size());
            after = events->isEmpty() ? after : events->last().seq;
        }
    }
    return found;
}

} // namespace seva::ctl
