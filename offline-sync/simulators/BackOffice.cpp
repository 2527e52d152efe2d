// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AfterVisit.h"

#include <algorithm>

namespace seva::sync {

namespace {

constexpr int kRunningDigits = 11;
const QTime kStartOfWork(10, 0);

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

BackOffice::BackOffice(Journal &journal, Place place, BackOfficeScene scene)
    : m_journal(journal), m_place(std::move(place)), m_scene(std::move(scene))
{
}

void BackOffice::use(const Roster &roster)
{
    m_place.kendra = &roster.kendra;
    m_place.roster = &roster;
}

Context BackOffice::context(Instant now) const
{
    Context context;
    context.now = now;
    context.kendra = m_place.kendra;
    context.catalogue = m_place.catalogue;
    context.roster = m_place.roster;
    context.station = m_place.station;
    context.statuses = m_place.statuses;
    return context;
}

void BackOffice::find(Instant now)
{
    m_journal.read([&](const State &state) {
        for (const Visit &visit : state.visits) {
            if (awaitsCentre(visit) && !m_settled.contains(visit.id) && !m_due.contains(visit.id))
                m_due.insert(visit.id, now + m_scene.delay);
            else if (!visit.fileNumber.isEmpty() && !m_posting.contains(visit.id)
                     && m_posted.value(visit.id, -1) != visit.statuses.size())
                findPosting(visit, now);
        }
    });
}

/// When the next status of a file is due: at the start of its day's work, or sooner where the scene says so.
void BackOffice::findPosting(const Visit &visit, Instant now)
{
    const Result<std::optional<PostStatus>> next = AfterVisit(m_place, m_scene).next(visit);
    if (next.ok() && !*next) {
        m_posted.insert(visit.id, visit.statuses.size());
        return;
    }
    Instant due = now + m_scene.delay;
    if (next.ok() && m_scene.workingDay > 0) {
        const QDate before = visit.statuses.isEmpty() ? visit.day : visit.statuses.last().on;
        const Result<int> days = m_place.calendar->workingDaysBetween(before, (*next)->on);
        due = now + std::max(m_scene.delay, (days.ok() ? *days : 1) * m_scene.workingDay);
    } else if (next.ok()) {
        due = std::max(due, instantOf((*next)->on, kStartOfWork, m_place.kendra->timeZone));
    }
    m_posting.insert(visit.id, due);
}

Result<void> BackOffice::step(Instant now)
{
    if (std::exchange(m_dirty, false))
        find(now);
    if (const Result<void> done = settleDue(now); !done)
        return done;
    return postDue(now);
}

Result<void> BackOffice::settleDue(Instant now)
{
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

Result<void> BackOffice::postDue(Instant now)
{
    const QHash<QUuid, Instant> due = m_posting;
    for (auto it = due.begin(); it != due.end(); ++it) {
        if (it.value() > now)
            continue;
        // Tried once: what is refused (a year without holidays) is said once and not with every look.
        m_posting.remove(it.key());
        if (const Result<void> done = post(it.key(), now); !done)
            return done;
        m_dirty = true;
    }
    return {};
}

Result<void> BackOffice::post(const QUuid &visit, Instant now)
{
    const AfterVisit after(m_place, m_scene);
    const Result<QList<Event>> done = m_journal.execute([&](const State &state, Instant) -> Result<QList<EventDraft>> {
        const Visit *known = state.visit(visit);
        m_posted.insert(visit, known->statuses.size());
        const Result<std::optional<PostStatus>> next = after.next(*known);
        if (!next)
            return next.fault();
        return *next ? decide(state, **next, context(now)) : Result<QList<EventDraft>>(QList<EventDraft>());
    });
    return done.ok() ? Result<void>() : Result<void>(done.fault());
}

Result<void> BackOffice::settle(const QUuid &visit, Instant now)
{
    ++m_grants;
    QString reason;
    for (const BackOfficeScene::Referral &referral : m_scene.referrals)
        if (m_grants % referral.every == 0)
            reason = referral.reason;
    const Result<QList<Event>> done = m_journal.execute([&](const State &state, Instant) {
        const Visit *known = state.visit(visit);
        if (known && known->outcome == Outcome::Granted && !reason.isEmpty())
            return decide(state, ReferGrant{visit, reason}, context(now));
        const auto numbered = std::count_if(state.visits.begin(), state.visits.end(),
                                            [](const Visit &v) { return !v.fileNumber.isEmpty(); });
        const QString number = fileNumberFor(*m_place.kendra, int(numbered) + 1, now);
        return decide(state, ConfirmGrant{visit, number}, context(now));
    });
    return done.ok() ? Result<void>() : Result<void>(done.fault());
}

} // namespace seva::sync
