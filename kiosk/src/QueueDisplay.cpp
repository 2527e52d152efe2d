// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/QueueDisplay.h>

#include <seva/events/TokenCalled.h>
#include <seva/events/TokenRecalled.h>
#include <seva/kiosk/SlipPage.h>
#include <seva/kiosk/WaitForecast.h>

#include <QSet>

#include <algorithm>

namespace seva {

namespace {

constexpr milliseconds kTick{500};
/// Calls that come late, after the link was away, are shown as rows but not called out.
constexpr Instant kStillNews = 60'000;
constexpr int kMostLanguages = 3;

} // namespace

QueueDisplay::QueueDisplay(StationRuntime &runtime, LanguageChoice &languages, QObject *parent)
    : QObject(parent), m_runtime(runtime), m_languages(languages), m_heard(runtime.clock().now())
{
    VisitRegister &visits = runtime.visits();
    connect(&visits, &VisitRegister::recorded, this, &QueueDisplay::recorded);
    connect(&visits, &VisitRegister::queueChanged, this, [this] { m_stale = true; });
    connect(&languages, &LanguageChoice::languageChanged, this, &QueueDisplay::refresh);
    refresh();
    tick();
}

QueueDisplay::~QueueDisplay()
{
    m_runtime.alarms().dismiss(m_alarm);
}

void QueueDisplay::tick()
{
    const Instant now = m_runtime.clock().now();
    const Uplink uplink = m_runtime.visits().uplink();
    m_heard = std::max(m_heard, uplink.link == Uplink::Link::Linked ? now : uplink.lastAcknowledged);
    if (m_board.advance(now)) {
        m_stale = true;
        Q_EMIT callsChanged();
    }
    if (m_stale)
        refresh();
    Q_EMIT ticked();
    m_alarm = m_runtime.alarms().after(kTick, [this] { tick(); });
}

void QueueDisplay::recorded(const QList<Event> &events)
{
    const Instant now = m_runtime.clock().now();
    m_heard = std::max(m_heard, now);
    for (const Event &event : events) {
        const bool again = is<TokenRecalled>(event);
        if ((!again && !is<TokenCalled>(event)) || now - seva::instantOf(event.hlc) > kStillNews)
            continue;
        if (const std::optional<Visit> visit = m_runtime.visits().visit(event.subject)) {
            // Where it was called, even when the visit has moved on since.
            Visit there = *visit;
            there.station = again ? as<TokenRecalled>(event).station : as<TokenCalled>(event).station;
            called(there, again ? 1 + as<TokenRecalled>(event).count : 1);
        }
    }
    refresh();
    Q_EMIT ticked();
}

void QueueDisplay::called(const Visit &visit, int times)
{
    m_board.call({visit.id, visit.token, visit.station, times, 0}, m_runtime.clock().now());
    announce(visit);
    Q_EMIT callsChanged();
}

void QueueDisplay::announce(const Visit &visit)
{
    Announcer *announcer = m_runtime.devices().announcer.get();
    if (!announcer)
        return;
    QStringList wanted;
    for (const QString &language : {visit.language, QStringLiteral("hi"), QStringLiteral("en")})
        if (announcementLanguages().contains(language) && !wanted.contains(language) && wanted.size() < kMostLanguages)
            wanted.append(language);
    auto request = AnnouncementRequest::make(visit.token, shownCounter(visit.station).remove(QLatin1Char(' ')), wanted);
    if (!request)
        return; // the display still shows it
    request->repeat = true;
    announcer->announce(*request);
}

QVariantList QueueDisplay::calls() const
{
    QVariantList out;
    for (const HallCall &call : m_board.shown())
        out.append(QVariantMap{{QStringLiteral("token"), shownToken(call.token)},
                               {QStringLiteral("counter"), shownCounter(call.station)},
                               {QStringLiteral("stage"), call.station.left(1)},
                               {QStringLiteral("again"), call.times > 1}});
    return out;
}

QList<StepDefinition> QueueDisplay::steps() const
{
    const auto &place = m_runtime.visits().place();
    QList<StepDefinition> out;
    for (const ServiceDefinition *service : place.catalogue->servicesAt(place.kendra.type))
        for (const StepDefinition &step : place.catalogue->workflow(service->id, place.kendra.type)->steps)
            if (std::none_of(out.cbegin(), out.cend(), [&](const auto &known) { return known.id == step.id; }))
                out.append(step);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return out;
}

void QueueDisplay::refresh()
{
    m_stale = false;
    QVariantList fresh;
    m_runtime.visits().read([&](const State &state) {
        for (const StepDefinition &step : steps())
            fresh.append(lane(state, step));
    });
    m_lanes = fresh;
    Q_EMIT lanesChanged();
}

QVariantMap QueueDisplay::lane(const State &state, const StepDefinition &step) const
{
    QList<const Visit *> serving;
    for (const Visit &visit : state.visits)
        if (visit.stepId == step.id && (visit.phase == Phase::Called || visit.phase == Phase::Serving))
            serving.append(&visit);
    const auto newestFirst = [](const Visit *a, const Visit *b) {
        return std::tuple(b->calledAt, b->id) < std::tuple(a->calledAt, a->id);
    };
    std::sort(serving.begin(), serving.end(), newestFirst);
    QVariantList rows;
    for (const Visit *visit : serving.mid(0, kRows)) {
        rows.append(QVariantMap{{QStringLiteral("token"), shownToken(visit->token)},
                                {QStringLiteral("counter"), shownCounter(visit->station)},
                                {QStringLiteral("fresh"), visit->phase == Phase::Called}});
    }
    const QList<const Visit *> waiting = state.waiting(step.id);
    QStringList next;
    for (const Visit *visit : waiting.mid(0, kNext))
        next.append(shownToken(visit->token));
    const WaitBand band = bandAround(WaitForecast(state, m_runtime.roster()).minutesToCall(step));
    return {{QStringLiteral("stage"), step.id},
            {QStringLiteral("name"), step.name.in(m_languages.current())},
            {QStringLiteral("serving"), rows},
            {QStringLiteral("next"), next},
            {QStringLiteral("waiting"), waiting.size()},
            {QStringLiteral("from"), band.from},
            {QStringLiteral("to"), band.to}};
}

QString QueueDisplay::updated() const
{
    return timeOf(m_heard, m_runtime.roster().kendra.timeZone).toString(QStringLiteral("HH:mm:ss"));
}

QString QueueDisplay::time() const
{
    return timeOf(m_runtime.clock().now(), m_runtime.roster().kendra.timeZone).toString(QStringLiteral("HH:mm"));
}

QueueDisplay::Freshness QueueDisplay::freshness() const
{
    const Instant silent = m_runtime.clock().now() - m_heard;
    return silent < kLate ? Freshness::Fresh : silent < kListen ? Freshness::MayBeLate : Freshness::Listen;
}

QString QueueDisplay::kendraName() const
{
    const QMap<QString, QString> &names = m_runtime.roster().kendra.name;
    return names.value(m_languages.current(), names.value(QStringLiteral("en")));
}

bool QueueDisplay::demonstration() const
{
    return m_runtime.roster().kendra.demonstration;
}

} // namespace seva
