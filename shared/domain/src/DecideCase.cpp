// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/Advice.h>
#include <seva/domain/Shown.h>
#include <seva/events/AcknowledgementPrinted.h>
#include <seva/events/ApplicantConfirmed.h>
#include <seva/events/ApplicationForwarded.h>
#include <seva/events/ApplicationHeld.h>
#include <seva/events/ApplicationRefused.h>
#include <seva/events/ApplicationReturned.h>
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/FileNumberAssigned.h>
#include <seva/events/GrantConfirmed.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/GrantReferred.h>
#include <seva/events/VisitClosed.h>

#include <algorithm>

namespace seva {

QDate DecideCase::today() const
{
    return dayOf(m_context.now, m_context.kendra->timeZone);
}

const Workflow *DecideCase::workflow(const Visit &visit) const
{
    return m_context.catalogue->workflow(visit.service, m_context.kendra->type);
}

Result<const Visit *> DecideCase::existing(const VisitId &id) const
{
    const Visit *visit = m_state.visit(id);
    if (!visit)
        return fault("domain.case-unknown");
    return visit;
}

Result<const Visit *> DecideCase::serving(const VisitId &id, StepKind kind) const
{
    const auto visit = existing(id);
    if (!visit)
        return visit.fault();
    if ((*visit)->phase != Phase::Serving || (*visit)->station != m_context.station)
        return fault("domain.case-not-here", (*visit)->token);
    const Workflow *steps = workflow(**visit);
    const int at = steps ? steps->indexOf((*visit)->stepId) : -1;
    if (at < 0 || steps->steps.at(at).kind != kind)
        return fault("domain.case-other-stage", (*visit)->stepId);
    if (m_context.operatorId.isEmpty() || m_context.role != roleFor(kind))
        return fault("domain.case-other-role", (*visit)->stepId);
    return visit;
}

QString DecideCase::nextStep(const Visit &visit) const
{
    const Workflow *steps = workflow(visit);
    const int next = steps->indexOf(visit.stepId) + 1;
    return next < steps->steps.size() ? steps->steps.at(next).id : QString();
}

Result<void> DecideCase::maySign(const Visit &visit, const Digest &shown, const QString &language,
                                 const QByteArray &signature) const
{
    for (const Signoff &earlier : visit.signoffs) {
        if (earlier.operatorId == m_context.operatorId)
            return fault("domain.same-person", earlier.stepId);
        if (m_context.kendra->differentStations && earlier.station == m_context.station)
            return fault("domain.same-station", earlier.stepId);
    }
    if (shown != shownDigest(visit, *m_context.catalogue, language))
        return fault("domain.shown-differs", visit.token);
    const RosterOperator *person = m_context.roster ? m_context.roster->person(m_context.operatorId) : nullptr;
    if (person)
        if (const auto may = seva::maySign(person, m_context.operatorId); !may)
            return may;
    if (!person || !crypto::verify(person->publicKey, shown.bytes(), signature))
        return fault("domain.signature-wrong", m_context.operatorId);
    return {};
}

QString DecideCase::provisional() const
{
    const int given = m_state.provisionals.value(m_context.station);
    return provisionalNumber(m_context.kendra->id, m_context.station, today(), given + 1);
}

Result<Drafts> DecideCase::operator()(const ConfirmByApplicant &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    if (c.shown != shownDigest(**visit, *m_context.catalogue, c.language))
        return fault("domain.confirmed-differs", (*visit)->token);
    return Drafts{draft(c.id, ApplicantConfirmed{c.shown, c.language, c.how, m_context.operatorId})};
}

Result<Drafts> DecideCase::operator()(const SubmitApplication &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const QStringList open = openItems(**visit, *m_context.catalogue, *m_context.kendra, today());
    if (!open.isEmpty())
        return fault("domain.items-open", open.join(QLatin1Char(' ')));
    if (const auto may = maySign(**visit, c.shown, c.language, c.signature); !may)
        return may.fault();
    ApplicationSubmitted e{(*visit)->stepId,  nextStep(**visit), c.shown,   m_context.operatorId,
                           m_context.station, c.signature,       c.language};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const VerifyApplication &c) const
{
    const auto visit = serving(c.id, StepKind::Verify);
    if (!visit)
        return visit.fault();
    for (auto document = (*visit)->documents.begin(); document != (*visit)->documents.end(); ++document)
        if (c.checks.value(QStringLiteral("document:") + document.key()) != QLatin1String("PASS"))
            return fault("domain.check-open", document.key());
    for (const QString &result : c.checks)
        if (result != QLatin1String("PASS"))
            return fault("domain.check-failed", c.checks.key(result));
    if (const auto may = maySign(**visit, c.shown, c.language, c.signature); !may)
        return may.fault();
    const QString next = nextStep(**visit);
    ApplicationVerified verified{(*visit)->stepId,  next,        c.shown,    m_context.operatorId,
                                 m_context.station, c.signature, c.language, c.checks};
    Drafts drafts{draft(c.id, verified)};
    if (next.isEmpty() && workflow(**visit)->end == WorkflowEnd::Forwarded)
        drafts.append(draft(c.id, ApplicationForwarded{(*visit)->stepId, m_context.kendra->fileNumberPrefix,
                                                       provisional(), m_context.operatorId, m_context.station}));
    return drafts;
}

Result<Drafts> DecideCase::operator()(const ReturnApplication &c) const
{
    auto visit = serving(c.id, StepKind::Verify);
    if (!visit)
        visit = serving(c.id, StepKind::Decide);
    if (!visit)
        return visit.fault();
    const Workflow *steps = workflow(**visit);
    const StepDefinition &here = steps->steps.at(steps->indexOf((*visit)->stepId));
    if (!here.mayReturnTo.contains(c.toStepId))
        return fault("domain.may-not-return", c.toStepId);
    if (c.reason.isEmpty())
        return fault("domain.return-without-reason", (*visit)->token);
    ApplicationReturned e{here.id, c.toStepId, c.reason, m_context.operatorId, m_context.station, c.remarks};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const DecideApplication &c) const
{
    auto visit = serving(c.id, StepKind::Decide);
    const bool hold = c.decision == QLatin1String("HOLD");
    if (!visit && hold)
        visit = serving(c.id, StepKind::Verify);
    if (!visit)
        return visit.fault();
    const ServiceDefinition *service = m_context.catalogue->service((*visit)->service);
    const DecisionDefinition *decision = service->decision(c.decision, c.pvMode);
    if (!decision)
        return fault("domain.decision-unknown", c.decision + QLatin1Char(' ') + c.pvMode);
    for (const QString &reason : c.reasons)
        if (std::none_of(decision->reasons.begin(), decision->reasons.end(),
                         [&](const ReasonDefinition &r) { return r.code == reason; }))
            return fault("domain.reason-unknown", reason);
    const bool grant = c.decision == QLatin1String("GRANT");
    if (!grant && c.reasons.isEmpty())
        return fault("domain.reason-missing", c.decision);
    const RuleQuestion question = questionOf(**visit, *m_context.kendra, today());
    const QList<Finding> stops = grant ? grantRulesOf(*m_context.catalogue, question).refusals : QList<Finding>();
    if (!stops.isEmpty())
        return fault("domain.grant-stopped", stops.first().rule);
    if (const auto may = maySign(**visit, c.shown, c.language, c.signature); !may)
        return may.fault();
    const QString stepId = (*visit)->stepId;
    const QString number = provisional();
    if (grant)
        return Drafts{draft(c.id, GrantDecided{stepId, c.decision, c.pvMode, c.shown, m_context.operatorId,
                                               m_context.station, c.signature, c.language, number})};
    if (hold)
        return Drafts{
            draft(c.id, ApplicationHeld{stepId, c.decision, c.reasons, c.documents, c.shown, m_context.operatorId,
                                        m_context.station, c.signature, c.language, number, c.note})};
    return Drafts{draft(c.id, ApplicationRefused{stepId, c.decision, c.reasons, c.shown, m_context.operatorId,
                                                 m_context.station, c.signature, c.language, number, c.note})};
}

Result<Drafts> DecideCase::operator()(const ConfirmGrant &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    if (!(*visit)->fileNumber.isEmpty())
        return Drafts{};
    Drafts drafts;
    if ((*visit)->outcome == Outcome::Granted)
        drafts.append(draft(c.id, GrantConfirmed{QStringLiteral("CENTRE")}));
    drafts.append(draft(c.id, FileNumberAssigned{c.fileNumber}));
    return drafts;
}

Result<Drafts> DecideCase::operator()(const ReferGrant &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    if ((*visit)->outcome != Outcome::Granted || (*visit)->confirmation != Confirmation::Provisional)
        return Drafts{};
    return Drafts{draft(c.id, GrantReferred{QStringLiteral("CENTRE"), c.reason})};
}

Result<Drafts> DecideCase::operator()(const RecordLetter &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    if ((*visit)->outcome == Outcome::None)
        return fault("domain.letter-before-outcome", (*visit)->token);
    AcknowledgementPrinted e{c.letter, (*visit)->letterCopies + 1, c.language, m_context.station};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const CloseVisit &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    if ((*visit)->phase == Phase::Closed)
        return Drafts{};
    if ((*visit)->letterCopies == 0)
        return fault("domain.close-without-letter", (*visit)->token);
    return Drafts{draft(c.id, VisitClosed{m_context.station, m_context.operatorId})};
}

} // namespace seva
