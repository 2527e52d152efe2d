// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fold.h"

#include <seva/events/DocumentScanned.h>
#include <seva/events/FingerprintsCaptured.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/SignatureCaptured.h>

namespace seva {

void Fold::clear(const OriginId &own)
{
    m_own = own;
    m_state = State{};
    m_captures.clear();
}

Event Fold::take(const Row &row)
{
    const Event event = decode(row);
    if (row.origin != m_own)
        m_state.anomalies.append(audit(m_state, event, m_roster.get()));
    apply(m_state, event);
    collect(event);
    return event;
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

void Fold::again(const VisitId &id, const QList<Row> &rows)
{
    // A visit depends on its own events only: folding them apart leaves numbers, fences and findings of the
    // whole as they were.
    State apart;
    for (const Row &row : rows)
        apply(apart, decode(row));
    if (!apart.visits.contains(id))
        return;
    Visit &visit = apart.visits[id];
    visit.erased = visit.erased || m_ring.destroyed(id);
    const QString arnBefore = m_state.visits.value(id).arn;
    if (!arnBefore.isEmpty() && m_state.byArn.value(arnBefore) == id)
        m_state.byArn.remove(arnBefore);
    m_state.visits.insert(id, visit);
    m_state.byArn.insert(apart.byArn);
}

} // namespace seva
