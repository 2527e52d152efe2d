// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/Tours.h>

#include <seva/events/TokenCalled.h>

namespace seva {

namespace {

constexpr int kPeople = 40;

/// Facts of a morning, as the hub would bring them.
void record(StationRuntime &runtime, const QList<EventDraft> &drafts)
{
    static_cast<void>(
        runtime.journal().execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }).ok());
}

VisitId token(StationRuntime &runtime, const ServiceDefinition &service)
{
    IssueToken command;
    command.id = uuidV7(runtime.clock().now(), runtime.random().bytes(10));
    command.language = QStringLiteral("gu");
    command.priority = QStringLiteral("NONE");
    command.walkIn = true;
    command.service = service.id;
    command.scheme = QStringLiteral("NORMAL");
    static_cast<void>(runtime.visits().execute(command).ok());
    return command.id;
}

void call(StationRuntime &runtime, const VisitId &visit, const QString &stage, const StationId &counter)
{
    record(runtime, {draft(visit, TokenCalled{stage, counter, 0, QStringLiteral("HUB"), {}})});
}

} // namespace

QList<TourStop> displayTour(StationRuntime &runtime, StationTime &time)
{
    const auto services = runtime.visits().place().catalogue->servicesAt(runtime.roster().kendra.type);
    for (const ServiceDefinition *service : services)
        static_cast<void>(
            runtime.visits().execute(LeaseNumbers{runtime.station().id, service->tokenPrefix, service->id}).ok());
    auto people = std::make_shared<QList<VisitId>>();
    for (int i = 0; i < kPeople; ++i) {
        people->append(token(runtime, *services.at(i % services.size())));
        time.pass(milliseconds(1));
    }
    const auto callNext = [&runtime, &time, people](const char *counter) {
        if (people->isEmpty())
            return;
        time.pass(milliseconds(1));
        call(runtime, people->takeFirst(), QString::fromLatin1(counter).left(1), QString::fromLatin1(counter));
    };
    // Each stop follows from the one before it, in every language anew.
    return {{QStringLiteral("display-1-quiet"),
             [&time, callNext] {
                 callNext("A-05");
                 time.pass(milliseconds(CallBoard::kLast + CallBoard::kProminent));
             }},
            {QStringLiteral("display-2-call"), [callNext] { callNext("A-03"); }},
            {QStringLiteral("display-3-burst"),
             [callNext] {
                 callNext("A-01");
                 callNext("A-11");
             }},
            {QStringLiteral("display-4-late"), [&time] { time.pass(milliseconds(QueueDisplay::kLate + 1'000)); }},
            {QStringLiteral("display-5-listen"), [&time] { time.pass(milliseconds(QueueDisplay::kListen)); }}};
}

} // namespace seva
