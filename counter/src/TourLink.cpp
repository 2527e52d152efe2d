// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TourLink.h"

namespace seva {

namespace {

constexpr Instant kMinute = 60'000;

LinkReport reportAt(Instant now)
{
    LinkReport out;
    out.at = now;
    out.peer = QStringLiteral("hub");
    out.uplink.link = Uplink::Link::Offline;
    out.uplink.problem = QStringLiteral("sync.unreachable");
    out.uplink.nextRetry = now + 2'000;
    out.lastDurable = now - 25 * kMinute;
    out.lastDown = now - 25 * kMinute;
    out.roster = 14;
    out.rosterWanted = 14;
    LaneReport away;
    away.reason = out.uplink.problem;
    away.nextTry = out.uplink.nextRetry;
    away.waiting = 84;
    away.bytes = 9'400;
    away.oldest = now - 25 * kMinute;
    out.lane(Lane::Events) = away;
    away.waiting = 31;
    away.bytes = 48'600'000;
    out.lane(Lane::Captures) = away;
    out.lane(Lane::Interactive).lastDurable = now - 25 * kMinute;
    out.stuck.append(StuckItem{StuckItem::What::Capture, QStringLiteral("4be12c90"),
                               QStringLiteral("journal.capture-altered"), now - 40 * kMinute, 12, now + 9'000});
    return out;
}

void fill(NeedsAttention &tray, Instant now)
{
    const AttentionCause fork{QStringLiteral("sync.fork-found"), QStringLiteral("5f1ce0a7"), false};
    const AttentionCause rule{QStringLiteral("sync.rule-broken"), QStringLiteral("9d20b3f1/118"), false};
    const AttentionCause disk{QStringLiteral("sync.disk-nearly-full"), {}};
    const AttentionCause capture{QStringLiteral("journal.capture-altered"), QStringLiteral("4be12c90")};
    const AttentionCause clocks{QStringLiteral("sync.clocks-apart"), QStringLiteral("hub")};
    const QList<std::pair<Instant, QList<AttentionCause>>> morning{{70, {clocks, rule}},
                                                                   {68, {rule}},
                                                                   {66, {rule}},
                                                                   {40, {rule, capture}},
                                                                   {12, {rule, capture, fork}},
                                                                   {3, {rule, capture, fork, disk}}};
    for (const auto &[minutes, causes] : morning)
        (void)tray.look(causes, now - minutes * kMinute);
    (void)tray.answer(2, QStringLiteral("S4001"), QStringLiteral("HARMLESS"), now - 30 * kMinute);
}

} // namespace

std::function<void(LinkOverview &)> tourLink(StationRuntime &runtime)
{
    const Instant now = runtime.clock().now();
    auto opened = NeedsAttention::open(NeedsAttention::fileOf(runtime.options().data), runtime.keys().pageKey());
    std::shared_ptr<NeedsAttention> tray;
    if (opened.ok()) {
        tray = *std::move(opened);
        fill(*tray, now);
    }
    return [tray, &runtime](LinkOverview &overview) {
        overview.setSource({[&runtime] { return reportAt(runtime.clock().now()); }, tray});
        const QVariantMap first = overview.entries().value(0).toMap();
        overview.choose(first.value(QStringLiteral("id")).toInt());
    };
}

} // namespace seva
