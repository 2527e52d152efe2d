// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Command.h>
#include <seva/domain/Exceptions.h>

#include <seva/events/ApplicationHeld.h>
#include <seva/events/ApplicationRefused.h>
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/ExceptionSigned.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/TokenCalled.h>

namespace seva {

namespace {

/// What was signed before somebody's rights ended holds for ever.
void auditRights(const Event &event, const RosterOperator *person, const RosterStation *station, QStringList &findings)
{
    const Instant at = instantOf(event.hlc);
    if (person && person->revoked != 0 && at >= person->revoked)
        findings.append(QStringLiteral("%1 was revoked before").arg(person->id));
    if (station && station->revoked != 0 && at >= station->revoked)
        findings.append(QStringLiteral("%1 was revoked before").arg(station->id));
}

template <typename E>
void auditSignoff(const State &state, const Event &event, const Roster *roster, QStringList &findings)
{
    const auto e = as<E>(event);
    const RosterOperator *person = roster ? roster->person(e.operatorId) : nullptr;
    if (roster && (!person || !crypto::verify(person->publicKey, e.shown.bytes(), e.signature)))
        findings.append(QStringLiteral("the signature is not %1's").arg(e.operatorId));
    auditRights(event, person, roster ? roster->station(e.station) : nullptr, findings);
    const Visit *visit = state.visit(event.subject);
    if (!visit)
        return;
    const bool stationsDiffer = !roster || roster->kendra.differentStations;
    for (const Signoff &earlier : visit->signoffs) {
        if (earlier.operatorId == e.operatorId)
            findings.append(QStringLiteral("%1 also signed stage %2").arg(e.operatorId, earlier.stepId));
        if (stationsDiffer && earlier.station == e.station)
            findings.append(QStringLiteral("%1 also signed stage %2").arg(e.station, earlier.stepId));
    }
}

void auditException(const State &state, const Event &event, const Roster *roster, QStringList &findings)
{
    const auto e = as<ExceptionSigned>(event);
    const Visit *visit = state.visit(event.subject);
    const RosterOperator *officer = roster ? roster->person(e.officerId) : nullptr;
    auditRights(event, officer, roster ? roster->station(e.station) : nullptr, findings);
    if (e.officerId == e.operatorId)
        findings.append(QStringLiteral("%1 lifted a refusal at the own counter").arg(e.officerId));
    const bool isSigned =
        officer && visit
        && crypto::verify(officer->publicKey, exceptionDigest(*visit, e.rule, e.order).bytes(), e.signature);
    if (roster && visit && !visit->erased && !isSigned)
        findings.append(QStringLiteral("the signature is not %1's").arg(e.officerId));
}

void auditCall(const State &state, const Event &event, QStringList &findings)
{
    const auto e = as<TokenCalled>(event);
    const Visit *visit = state.visit(event.subject);
    if (visit && visit->phase == Phase::Claimed && (visit->station != e.station || visit->fence != e.fence))
        findings.append(QStringLiteral("called with a stale fence by %1").arg(e.station));
}

} // namespace

QStringList audit(const State &state, const Event &event, const Roster *roster)
{
    QStringList findings;
    if (is<ApplicationSubmitted>(event))
        auditSignoff<ApplicationSubmitted>(state, event, roster, findings);
    else if (is<ApplicationVerified>(event))
        auditSignoff<ApplicationVerified>(state, event, roster, findings);
    else if (is<GrantDecided>(event))
        auditSignoff<GrantDecided>(state, event, roster, findings);
    else if (is<ApplicationHeld>(event))
        auditSignoff<ApplicationHeld>(state, event, roster, findings);
    else if (is<ApplicationRefused>(event))
        auditSignoff<ApplicationRefused>(state, event, roster, findings);
    else if (is<ExceptionSigned>(event))
        auditException(state, event, roster, findings);
    else if (is<TokenCalled>(event))
        auditCall(state, event, findings);
    return findings;
}

} // namespace seva
