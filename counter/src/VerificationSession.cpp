// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/VerificationSession.h>

namespace seva {

VerificationSession::VerificationSession(CaseContext &context, EvidenceModel &evidence, QObject *parent)
    : QObject(parent), m_context(context), m_checks(context, evidence), m_returning(context), m_decision(context)
{
    connect(&m_checks, &CheckModel::changed, this, &VerificationSession::changed);
}

bool VerificationSession::canVerify() const
{
    return m_context.visit().phase == Phase::Serving && m_checks.count() > 0 && m_checks.open() == 0
           && m_checks.failedCount() == 0;
}

void VerificationSession::verify()
{
    if (m_checks.open() > 0)
        return m_context.messages().say(fault("counter.checks-open", QString::number(m_checks.open())));
    const std::optional<QByteArray> signature = m_context.signature();
    if (!signature)
        return;
    const VerifyApplication command{m_context.id(), m_context.shown(), m_context.applicantLanguage(), *signature,
                                    m_checks.results()};
    if (m_context.run(command))
        Q_EMIT verified();
}

} // namespace seva
