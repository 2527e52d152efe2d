// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/Advice.h>
#include <seva/domain/Exceptions.h>
#include <seva/domain/Shown.h>
#include <seva/events/AnswersReviewed.h>
#include <seva/events/ExceptionSigned.h>

#include <algorithm>

namespace seva {

Result<Drafts> DecideCase::operator()(const ReviewAnswers &c) const
{
    const auto visit = serving(c.id, StepKind::Decide);
    if (!visit)
        return visit.fault();
    const RuleQuestion question = questionOf(**visit, *m_context.kendra, today());
    if (grantRulesOf(*m_context.catalogue, question).refusals.isEmpty())
        return fault("domain.nothing-to-review", (*visit)->token);
    const QList<Ground> findings = reviewFindings(*m_context.catalogue, question);
    if (std::none_of(findings.begin(), findings.end(), [&c](const Ground &each) { return each.code == c.code; }))
        return fault("domain.review-unknown", c.code);
    return Drafts{
        draft(c.id, AnswersReviewed{(*visit)->stepId, c.code, m_context.operatorId, m_context.station, c.note})};
}

Result<Drafts> DecideCase::operator()(const SignException &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const Eligibility found = eligibilityOf(*m_context.catalogue, questionOf(**visit, *m_context.kendra, today()));
    const auto refusal = std::find_if(found.refusals.begin(), found.refusals.end(), [&c](const Finding &each) {
        return each.rule == c.rule && !each.exception.isEmpty();
    });
    if (refusal == found.refusals.end())
        return fault("domain.nothing-to-lift", c.rule);
    if (c.order.trimmed().isEmpty() || c.order.size() > MaxOrderLength)
        return fault("domain.order-missing", c.rule);
    const RosterOperator *officer = m_context.roster ? m_context.roster->person(c.officerId) : nullptr;
    if (!officer || c.officerId == m_context.operatorId || !officer->roles.contains(Role::GrantingOfficer))
        return fault("domain.not-an-officer", c.officerId);
    if (const auto may = seva::maySign(officer, c.officerId); !may)
        return may.fault();
    const Digest digest = exceptionDigest(**visit, c.rule, c.order);
    if (!crypto::verify(officer->publicKey, digest.bytes(), c.signature))
        return fault("domain.exception-signature-wrong", c.officerId);
    return Drafts{draft(c.id, ExceptionSigned{c.rule, refusal->exception, c.order, c.officerId, m_context.operatorId,
                                              m_context.station, c.signature})};
}

} // namespace seva
