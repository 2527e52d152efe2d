// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/StatusBook.h>
#include <seva/events/StatusPosted.h>
#include <seva/events/TokenRefused.h>

#include <array>

namespace seva {

namespace {

constexpr int SerialDigits = 8;

/// UPU standard S10: two letters, eight digits, check digit, country.
bool isArticle(const QString &number)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}[0-9]{9}[A-Z]{2}$"));
    return shape.match(number).hasMatch() && number.at(2 + SerialDigits).digitValue() == articleCheck(number.mid(2));
}

} // namespace

int articleCheck(const QString &serial)
{
    static constexpr std::array Weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (int at = 0; at < SerialDigits; ++at)
        sum += Weights.at(std::size_t(at)) * serial.at(at).digitValue();
    const int check = 11 - sum % 11;
    return check == 10 ? 0 : check == 11 ? 5 : check;
}

Result<Drafts> DecideCase::operator()(const PostStatus &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    const ServiceDefinition *service = m_context.catalogue->service((*visit)->service);
    const StatusSet *set = m_context.statuses && service ? m_context.statuses->of(service->department) : nullptr;
    const StatusDefinition *status = set ? set->status(c.status) : nullptr;
    if (!status || !status->by.contains(c.by))
        return fault("domain.status-not-posted", c.by + QLatin1Char(' ') + c.status);
    if ((*visit)->fileNumber.isEmpty())
        return fault("domain.status-without-file", (*visit)->token);
    const QString now = set->current(**visit);
    if (!set->mayFollow(now, c.status))
        return fault("domain.status-may-not-follow", now + QLatin1Char(' ') + c.status);
    if (status->article != isArticle(c.article))
        return fault("domain.article-wrong", c.status);
    const QDate on = c.on.isValid() ? c.on : today();
    return Drafts{draft(c.id, StatusPosted{c.status, c.by, c.article, c.reason, on})};
}

Result<Drafts> DecideCase::operator()(const RefuseToken &c) const
{
    const auto visit = existing(c.id);
    if (!visit)
        return visit.fault();
    if ((*visit)->phase != Phase::Expected || (*visit)->day != today())
        return fault("domain.token-not-refusable", (*visit)->arn.right(4));
    if (c.reasons.isEmpty())
        return fault("domain.token-refused-without-reason");
    TokenRefused e{c.reasons, c.documents, m_context.station, m_context.operatorId, today()};
    return Drafts{draft(c.id, e)};
}

} // namespace seva
