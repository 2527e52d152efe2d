// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubService.h"

#include <seva/events/HubTakenOver.h>

// An officer's word that this machine is to lead (docs/adr/0008), and what a machine says of itself.
namespace seva::sync {

namespace {

constexpr qsizetype kWhyMost = 200;

/// Who answers for a Kendra's hall.
bool mayTakeOver(const RosterOperator &person)
{
    return person.roles.contains(Role::Supervisor) || person.roles.contains(Role::GrantingOfficer)
           || person.roles.contains(Role::VerificationOfficer);
}

} // namespace

/// A person of this Kendra who may say so, with the PIN and a reason, and says that the other machine is off.
Result<TakeoverWord> HubService::wordOf(const HttpRequest &request) const
{
    const Result<TakeoverRequest> asked = decode<TakeoverRequest>(request.body);
    if (!asked)
        return asked.fault();
    const QString why = asked->why.trimmed();
    if (!asked->otherIsOff || why.isEmpty() || why.size() > kWhyMost)
        return fault("hub.takeover-unconfirmed", asked->by);
    const std::shared_ptr<const Roster> roster = m_book.roster();
    const RosterOperator *person = roster->person(asked->by);
    if (const Result<void> may = maySign(person, asked->by); !may)
        return may.fault();
    if (const Result<crypto::KeyPair> key = unlockOperator(*person, asked->pin); !key)
        return key.fault();
    if (!mayTakeOver(*person))
        return fault("hub.takeover-may-not", asked->by);
    return TakeoverWord{asked->by, why, m_parts.clock.now()};
}

void HubService::takeOver(const HttpRequest &request, const Respond &respond)
{
    if (!m_lease)
        return respond(refusal(409, fault("hub.takeover-only-one", m_parts.enrolment.station)));
    const Result<TakeoverWord> word = wordOf(request);
    if (!word)
        return respond(refusal(403, word.fault()));
    {
        const std::lock_guard lock(m_takingLock);
        if (m_taking)
            return respond(refusal(409, fault("hub.takeover-asked-twice", m_parts.enrolment.station)));
        m_taking = respond;
    }
    m_lease->order(*word, [this](const Fault &why) { answerTakeover([&why] { return refusal(409, why); }); });
}

void HubService::answerTakeover(const std::function<HttpResponse()> &response)
{
    Respond respond;
    {
        const std::lock_guard lock(m_takingLock);
        respond.swap(m_taking);
    }
    if (respond)
        respond(response());
}

/// Before anything is given out in this epoch. Nothing where this machine leads by itself.
Result<void> HubService::recordTakeover(std::uint64_t epoch)
{
    const std::optional<TakeoverWord> word = m_lease->word(epoch);
    if (!word)
        return {};
    const StationId self = m_parts.enrolment.station;
    const QStringList voters = m_book.roster()->voters;
    const QString instead = voters.first() == self ? voters.last() : voters.first();
    const Result<QList<Event>> recorded = m_parts.journal.execute([&](const State &, Instant) {
        return Result<QList<EventDraft>>({draft(VisitId(), HubTakenOver{self, instead, epoch, word->by, word->why})});
    });
    if (!recorded)
        return recorded.fault();
    // A claim that the machine before had answered and not copied shows when its counter comes here.
    m_settled = m_steady.now() + m_parts.pairSpans.settling;
    return {};
}

HttpResponse HubService::stillSettling() const
{
    HttpResponse response = refusal(503, fault("sync.settling", m_parts.enrolment.station));
    response.headers.insert("retry-after", "1");
    return response;
}

HubStatus HubService::status() const
{
    if (m_lease)
        return m_lease->status();
    HubStatus out;
    out.station = m_parts.enrolment.station;
    out.rule = QStringLiteral("one");
    out.leads = true;
    out.leader = out.primary = out.station;
    if (const std::shared_ptr<Claims> here = claims())
        out.epoch = here->epoch();
    return out;
}

} // namespace seva::sync
