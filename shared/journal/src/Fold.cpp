// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fold.h"

#include <seva/events/DocumentScanned.h>
#include <seva/events/FingerprintsCaptured.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/SignatureCaptured.h>
#include <seva/events/TokenIssued.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace seva {

namespace {

/// How findings of domain and audit begin: who reads them can look the event up.
QString place(const OriginId &origin, std::uint64_t seq)
{
    return QStringLiteral("%1/%2").arg(QString::fromLatin1(origin.toHex().left(8))).arg(seq);
}

QString tokenLabel(const Event &event)
{
    const auto e = as<TokenIssued>(event);
    return e.day.toString(Qt::ISODate) + QLatin1Char('|') + e.number;
}

} // namespace

void Fold::clear(const OriginId &own)
{
    m_own = own;
    m_state = State{};
    m_latest.clear();
    m_unsettled = m_ring.erased();
    m_noted.clear();
    m_captures.clear();
}

Event Fold::take(const Row &row)
{
    const Event event = decode(row);
    if (!row.subject.isNull()) {
        Hlc &latest = m_latest[row.subject];
        if (row.hlc <= latest)
            m_unsettled.insert(row.subject);
        latest = std::max(latest, row.hlc);
    }
    const qsizetype before = m_state.anomalies.size();
    applyTo(m_state, event);
    if (m_state.anomalies.size() > before)
        m_noted.insert(row.subject);
    collect(event);
    return event;
}

void Fold::applyTo(State &state, const Event &event) const
{
    if (event.origin != m_own)
        for (const QString &finding : audit(state, event, m_roster.get()))
            state.anomalies.append(
                QStringLiteral("%1 %2: %3").arg(place(event.origin, event.seq), event.type, finding));
    apply(state, event);
}

void Fold::collect(const Event &event)
{
    QList<Digest> named;
    if (is<DocumentScanned>(event)) {
        for (const CapturedPage &page : as<DocumentScanned>(event).pages)
            named.append(page.digest);
    } else if (is<FingerprintsCaptured>(event)) {
        for (const CapturedFinger &finger : as<FingerprintsCaptured>(event).fingers)
            named.append(finger.digest);
    } else if (is<PhotoCaptured>(event)) {
        named.append(as<PhotoCaptured>(event).digest);
    } else if (is<SignatureCaptured>(event)) {
        named.append(as<SignatureCaptured>(event).digest);
    }
    for (const Digest &digest : named)
        if (!digest.isEmpty())
            m_captures.insert(digest);
}

void Fold::settle(EventLog &log)
{
    for (const VisitId &visit : std::exchange(m_unsettled, {}))
        again(visit, log.rowsOf(visit));
}

void Fold::again(const VisitId &id, const QList<Row> &rows)
{
    QList<Event> events;
    for (const Row &row : rows)
        events.append(decode(row));
    QList<Event> byClock = events;
    std::stable_sort(byClock.begin(), byClock.end(), [](const Event &a, const Event &b) {
        return std::tie(a.hlc, a.origin, a.seq) < std::tie(b.hlc, b.origin, b.seq);
    });
    State fresh = apart(id, byClock);
    if (!fresh.anomalies.isEmpty()) {
        // A clock that was far wrong: the order of arrival may make more sense.
        const State arrived = apart(id, events);
        if (arrived.anomalies.size() < fresh.anomalies.size())
            fresh = arrived;
    }
    replace(id, fresh, rows);
}

/// A visit depends on its own events only: folding them apart leaves numbers and fences of the whole alone.
State Fold::apart(const VisitId &id, const QList<Event> &events) const
{
    State fresh;
    for (const Event &event : events) {
        if (is<TokenIssued>(event)) {
            const QString label = tokenLabel(event);
            const VisitId holder = m_state.byToken.value(label, id);
            if (holder != id)
                fresh.byToken.insert(label, holder);
        }
        applyTo(fresh, event);
    }
    return fresh;
}

void Fold::forgetFindings(const VisitId &id, const QList<Row> &rows)
{
    if (!m_noted.remove(id))
        return;
    QSet<QString> places;
    for (const Row &row : rows)
        places.insert(place(row.origin, row.seq));
    m_state.anomalies.removeIf(
        [&places](const QString &finding) { return places.contains(finding.section(QLatin1Char(' '), 0, 0)); });
}

void Fold::replace(const VisitId &id, const State &fresh, const QList<Row> &rows)
{
    forgetFindings(id, rows);
    if (!fresh.anomalies.isEmpty())
        m_noted.insert(id);
    m_state.anomalies.append(fresh.anomalies);
    m_state.epoch = std::max(m_state.epoch, fresh.epoch);
    m_state.fence = std::max(m_state.fence, fresh.fence);
    if (!fresh.visits.contains(id))
        return;
    Visit visit = fresh.visits.value(id);
    visit.erased = visit.erased || m_ring.destroyed(id);
    const QString arnBefore = m_state.visits.value(id).arn;
    if (!arnBefore.isEmpty() && m_state.byArn.value(arnBefore) == id)
        m_state.byArn.remove(arnBefore);
    m_state.visits.insert(id, visit);
    m_state.byArn.insert(fresh.byArn);
    m_state.byToken.insert(fresh.byToken);
}

} // namespace seva
