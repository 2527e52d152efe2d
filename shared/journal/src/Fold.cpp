// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fold.h"

#include "ReadTables.h"

#include <seva/domain/HubWords.h>
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

/// Visits of earlier days that may stay in memory.
constexpr qsizetype kGuests = 256;

/// How findings of domain and audit begin: who reads them can look the event up.
QString place(const OriginId &origin, std::uint64_t seq)
{
    return QStringLiteral("%1/%2").arg(QString::fromLatin1(origin.toHex().left(8))).arg(seq);
}

bool earlier(const Event &a, const Event &b)
{
    return std::tie(a.hlc, a.origin, a.seq) < std::tie(b.hlc, b.origin, b.seq);
}

void addTo(QHash<QString, int> &sums, const QHash<QString, int> &parts, int sign)
{
    for (auto it = parts.begin(); it != parts.end(); ++it)
        sums[it.key()] += sign * it.value();
}

} // namespace

QList<Digest> capturesOf(const Event &event)
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
    named.removeIf([](const Digest &digest) { return digest.isEmpty(); });
    return named;
}

void Fold::begin(const OriginId &own, const QString &since)
{
    m_own = own;
    m_since = since;
    m_folds.clear();
    m_guests.clear();
    m_unsettled.clear();
    m_state = m_tables.standing(since);
    for (const VisitId &visit : m_tables.atHand(since))
        wake(visit);
}

void Fold::dismiss(const QString &since)
{
    if (since != m_since)
        return begin(m_own, since);
    if (m_guests.size() <= kGuests)
        return;
    for (const VisitId &id : std::exchange(m_guests, {}))
        if (const Visit *visit = m_state.visit(id); !visit || !atHand(*visit))
            forget(id);
}

bool Fold::atHand(const Visit &visit) const
{
    return visit.day.toString(Qt::ISODate) >= m_since
           || (visit.phase >= Phase::Waiting && visit.phase <= Phase::Parked);
}

void Fold::drop(const VisitId &visit)
{
    m_guests.remove(visit);
    forget(visit);
}

void Fold::forget(const VisitId &id)
{
    const QString arn = m_state.visits.take(id).arn;
    if (!arn.isEmpty() && m_state.byArn.value(arn) == id)
        m_state.byArn.remove(arn);
    m_folds.remove(id);
}

void Fold::wake(const VisitId &visit)
{
    if (visit.isNull() || m_folds.contains(visit) || m_tables.isPruned(visit))
        return;
    const QList<Row> rows = m_log.rowsOf(visit);
    if (rows.isEmpty())
        return;
    VisitFold fold = foldOf(visit, rows);
    const State before = leave(visit);
    // What was noted when the events came stays noted.
    fold.state.anomalies = before.anomalies;
    fold.anew = false;
    putIn(visit, std::move(fold));
}

/// Takes what a visit that is not in memory added to the counts out of them.
State Fold::leave(const VisitId &visit)
{
    const State counts = m_tables.countsOf(visit);
    addTo(m_state.receipts, counts.receipts, -1);
    addTo(m_state.provisionals, counts.provisionals, -1);
    for (const QString &finding : counts.anomalies)
        m_state.anomalies.removeOne(finding);
    return counts;
}

std::optional<Visit> Fold::lookUp(const VisitId &visit)
{
    if (const Visit *here = m_state.visit(visit))
        return *here;
    if (visit.isNull() || m_tables.isPruned(visit))
        return std::nullopt;
    const VisitFold fold = foldOf(visit, m_log.rowsOf(visit));
    const Visit *found = fold.visit(visit);
    return found ? std::optional<Visit>(*found) : std::nullopt;
}

const VisitFold *Fold::visitFold(const VisitId &visit) const
{
    const auto found = m_folds.constFind(visit);
    return found == m_folds.constEnd() ? nullptr : &*found;
}

VisitFold Fold::whole(const VisitId &id) const
{
    VisitFold fold = m_folds.value(id);
    if (const Visit *visit = m_state.visit(id))
        fold.state.visits.insert(id, *visit);
    return fold;
}

void Fold::written(const VisitId &id)
{
    if (const auto found = m_folds.find(id); found != m_folds.end())
        found->anew = false;
}

Event Fold::take(const Row &row)
{
    const Event event = decode(row);
    if (row.subject.isNull()) {
        applyTo(m_state, event);
        return event;
    }
    VisitFold fold;
    if (const auto known = m_folds.constFind(row.subject); m_unsettled.contains(row.subject)) {
        return event;
    } else if (known != m_folds.constEnd() && !known->disordered && row.hlc > known->latest) {
        takeOut(row.subject, fold);
    } else if (known == m_folds.constEnd() && begins(row)) {
        fold.anew = false;
    } else {
        m_unsettled.insert(row.subject);
        return event;
    }
    fold.latest = row.hlc;
    findHolder(event, fold.state);
    applyTo(fold.state, event);
    for (const Digest &digest : capturesOf(event))
        fold.captures.insert(digest);
    putIn(row.subject, std::move(fold));
    return event;
}

/// Nothing is known of its visit yet: nothing has to be read to fold it.
bool Fold::begins(const Row &row)
{
    return !m_tables.anyPruned() && m_log.isFirst(row) && !m_ring.destroyed(row.subject);
}

/// Whether the log is that of a hub machine or of the data centre. A key that the roster does not name is one of an
/// earlier enrolment: of whom, nobody can say.
bool Fold::decides(const OriginId &origin) const
{
    const auto known = m_decides.constFind(origin);
    if (known != m_decides.constEnd())
        return *known;
    const QByteArray key = m_keyOf(origin);
    bool decides = true;
    for (const RosterStation &station : m_roster && !key.isEmpty() ? m_roster->stations : QList<RosterStation>())
        if (station.signingKey == key)
            decides = station.kind == QLatin1String("HUB") || station.kind == QLatin1String("DATA-CENTRE");
    m_decides.insert(origin, decides);
    return decides;
}

void Fold::applyTo(State &state, const Event &event) const
{
    if (event.origin != m_own && onlyHubWrites(event.type) && !decides(event.origin)) {
        state.anomalies.append(
            QStringLiteral("%1 %2: only a hub decides this").arg(place(event.origin, event.seq), event.type));
        return;
    }
    if (event.origin != m_own)
        for (const QString &finding : audit(state, event, m_roster.get()))
            state.anomalies.append(
                QStringLiteral("%1 %2: %3").arg(place(event.origin, event.seq), event.type, finding));
    apply(state, event);
}

void Fold::settle()
{
    for (const VisitId &visit : std::exchange(m_unsettled, {}))
        again(visit);
}

void Fold::again(const VisitId &id)
{
    if (m_tables.isPruned(id))
        return;
    VisitFold fresh = foldOf(id, m_log.rowsOf(id));
    VisitFold before;
    if (m_folds.contains(id))
        takeOut(id, before);
    else
        leave(id);
    putIn(id, std::move(fresh));
}

VisitFold Fold::foldOf(const VisitId &id, const QList<Row> &rows)
{
    QList<Event> events;
    for (const Row &row : rows)
        events.append(decode(row));
    const bool ordered =
        std::adjacent_find(events.begin(), events.end(), [](const Event &a, const Event &b) { return b.hlc <= a.hlc; })
        == events.end();
    QList<Event> byClock = events;
    if (!ordered)
        std::stable_sort(byClock.begin(), byClock.end(), earlier);
    VisitFold fresh = inOrder(id, byClock);
    if (!ordered && !fresh.state.anomalies.isEmpty()) {
        // A clock that was far wrong: the order of arrival may make more sense.
        VisitFold arrived = inOrder(id, events);
        if (arrived.state.anomalies.size() < fresh.state.anomalies.size())
            fresh = std::move(arrived);
    }
    fresh.disordered = !ordered;
    if (const auto visit = fresh.state.visits.find(id); visit != fresh.state.visits.end())
        visit->erased = visit->erased || m_ring.destroyed(id);
    return fresh;
}

VisitFold Fold::inOrder(const VisitId &id, const QList<Event> &events)
{
    VisitFold fold;
    for (const Event &event : events) {
        findHolder(event, fold.state);
        applyTo(fold.state, event);
        fold.latest = std::max(fold.latest, event.hlc);
        for (const Digest &digest : capturesOf(event))
            fold.captures.insert(digest);
    }
    // The holder of the same number is no part of this visit.
    fold.state.byToken.removeIf([&id](const auto &it) { return it.value() != id; });
    return fold;
}

/// apply() notes a number given twice: it has to hear of another visit with the same one.
bool Fold::findHolder(const Event &event, State &state)
{
    if (!is<TokenIssued>(event))
        return false;
    const auto e = as<TokenIssued>(event);
    const QString label = e.day.toString(Qt::ISODate) + QLatin1Char('|') + e.number;
    VisitId holder = m_state.byToken.value(label, event.subject);
    if (holder == event.subject)
        holder = m_tables.otherHolder(e.day, e.number, event.subject);
    if (holder.isNull() || holder == event.subject)
        return false;
    state.byToken.insert(label, holder);
    return true;
}

/// Takes a visit and what it added out of the whole. Numbers and fences it used stay used.
void Fold::takeOut(const VisitId &id, VisitFold &fold)
{
    fold = m_folds.take(id);
    addTo(m_state.receipts, fold.state.receipts, -1);
    addTo(m_state.provisionals, fold.state.provisionals, -1);
    for (const QString &finding : fold.state.anomalies)
        m_state.anomalies.removeOne(finding);
    if (const auto visit = m_state.visits.find(id); visit != m_state.visits.end()) {
        if (!visit->arn.isEmpty() && m_state.byArn.value(visit->arn) == id)
            m_state.byArn.remove(visit->arn);
        fold.state.visits.insert(id, *visit);
        m_state.visits.erase(visit);
    }
}

void Fold::putIn(const VisitId &id, VisitFold fold)
{
    State &part = fold.state;
    addTo(m_state.receipts, part.receipts, 1);
    addTo(m_state.provisionals, part.provisionals, 1);
    m_state.anomalies.append(part.anomalies);
    m_state.epoch = std::max(m_state.epoch, part.epoch);
    m_state.fence = std::max(m_state.fence, part.fence);
    part.byToken.removeIf([&id](const auto &it) { return it.value() != id; });
    m_state.byToken.insert(part.byToken);
    for (auto it = part.used.cbegin(); it != part.used.cend(); ++it)
        m_state.used[it.key()].unite(it.value());
    if (const auto visit = part.visits.find(id); visit != part.visits.end()) {
        if (!visit->arn.isEmpty())
            m_state.byArn.insert(visit->arn, id);
        if (!atHand(*visit))
            m_guests.insert(id);
        m_state.visits.insert(id, *visit);
    } else {
        m_guests.insert(id);
    }
    part.visits.clear();
    m_folds.insert(id, fold);
}

} // namespace seva
