// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BackOffice.h>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

constexpr int kRunningDigits = 11;
constexpr Instant kDelayMax = 3'600'000;

/// Two letters of the office, a running number, two digits of the year: 15 characters.
QString fileNumberFor(const Kendra &kendra, int running, Instant now)
{
    return kendra.fileNumberPrefix + QString::number(running).rightJustified(kRunningDigits, QLatin1Char('0'))
           + QString::number(dayOf(now, kendra.timeZone).year() % 100).rightJustified(2, QLatin1Char('0'));
}

bool awaitsCentre(const Visit &visit)
{
    const bool provisional = visit.outcome == Outcome::Granted && visit.confirmation == Confirmation::Provisional;
    return visit.fileNumber.isEmpty() && (provisional || visit.outcome == Outcome::Forwarded);
}

} // namespace

Result<BackOfficeScene> readBackOfficeScene(const QByteArray &bytes)
{
    const auto root = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    BackOfficeScene scene;
    bool fits = root.is_object();
    if (fits && root.contains("delayMilliseconds")) {
        fits = root["delayMilliseconds"].is_number_integer();
        scene.delay = fits ? std::clamp<Instant>(root["delayMilliseconds"].get<Instant>(), 0, kDelayMax) : 0;
    }
    if (fits && root.contains("refer")) {
        for (const auto &item : root["refer"]) {
            fits = fits && item.is_object() && item.contains("every") && item["every"].is_number_integer()
                   && item["every"].get<int>() > 0 && item.contains("reason") && item["reason"].is_string();
            if (fits)
                scene.referrals.append(
                    {item["every"].get<int>(), QString::fromStdString(item["reason"].get<std::string>())});
        }
    }
    if (!fits)
        return fault("sync.scene-malformed");
    return scene;
}

BackOffice::BackOffice(Journal &journal, Place place, BackOfficeScene scene)
    : m_journal(journal), m_place(std::move(place)), m_scene(std::move(scene))
{
}

void BackOffice::find(Instant now)
{
    m_journal.read([&](const State &state) {
        for (const Visit &visit : state.visits)
            if (awaitsCentre(visit) && !m_settled.contains(visit.id) && !m_due.contains(visit.id))
                m_due.insert(visit.id, now + m_scene.delay);
    });
}

Result<void> BackOffice::step(Instant now)
{
    if (std::exchange(m_dirty, false))
        find(now);
    const QHash<QUuid, Instant> due = m_due;
    for (auto it = due.begin(); it != due.end(); ++it) {
        if (it.value() > now)
            continue;
        if (const Result<void> done = settle(it.key(), now); !done)
            return done;
        m_due.remove(it.key());
        m_settled.insert(it.key());
    }
    return {};
}

Result<void> BackOffice::settle(const QUuid &visit, Instant now)
{
    ++m_grants;
    QString reason;
    for (const BackOfficeScene::Referral &referral : m_scene.referrals)
        if (m_grants % referral.every == 0)
            reason = referral.reason;
    Context context;
    context.now = now;
    context.kendra = m_place.kendra;
    context.catalogue = m_place.catalogue;
    context.roster = m_place.roster;
    context.station = m_place.station;
    const Result<QList<Event>> done = m_journal.execute([&](const State &state, Instant) {
        const Visit *known = state.visit(visit);
        if (known && known->outcome == Outcome::Granted && !reason.isEmpty())
            return decide(state, ReferGrant{visit, reason}, context);
        const auto numbered = std::count_if(state.visits.begin(), state.visits.end(),
                                            [](const Visit &v) { return !v.fileNumber.isEmpty(); });
        return decide(state, ConfirmGrant{visit, fileNumberFor(*m_place.kendra, int(numbered) + 1, now)}, context);
    });
    return done.ok() ? Result<void>() : Result<void>(done.fault());
}

} // namespace seva::sync
