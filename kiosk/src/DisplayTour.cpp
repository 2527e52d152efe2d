// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/Tours.h>

#include <seva/events/TokenCalled.h>

namespace seva {

namespace {

constexpr int kPeople = 12;

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
    for (int i = 0; i < kPeople; ++i)
        people->append(token(runtime, *services.at(i % services.size())));

    const auto callNext = [&runtime, people](const StationId &counter) {
        if (!people->isEmpty())
            call(runtime, people->takeFirst(), counter.left(1), counter);
    };
    auto called = std::make_shared<bool>(false);
    const auto once = [called, callNext] {
        if (!std::exchange(*called, true))
            callNext(QStringLiteral("A-03"));
    };
    auto burst = std::make_shared<bool>(false);
    return {{QStringLiteral("display-1-quiet"), [] {}},
            {QStringLiteral("display-2-call"), once},
            {QStringLiteral("display-3-burst"),
             [burst, callNext] {
                 if (!std::exchange(*burst, true))
                     for (const char *counter : {"A-01", "A-02", "A-11"})
                         callNext(QString::fromLatin1(counter));
             }},
            {QStringLiteral("display-4-late"), [&time] { time.pass(milliseconds(QueueDisplay::kLate + 1'000)); }},
            {QStringLiteral("display-5-listen"), [&time] { time.pass(milliseconds(QueueDisplay::kListen)); }}};
}

} // namespace seva
