// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/Shown.h>
#include <seva/events/ApplicantConfirmed.h>
#include <seva/events/BiometricsWaived.h>
#include <seva/events/ParticularsEntered.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/SignatureCaptured.h>

#include <algorithm>

namespace seva {

namespace {

bool plausible(const CapturedPage &page)
{
    constexpr int kMaxBytes = 20 << 20;
    return !page.digest.isEmpty() && page.bytes > 0 && page.bytes <= kMaxBytes;
}

/// Why a value was entered: typed from the applicant's words, put right, read from a document, or a suggested spelling
/// that the applicant took.
const QStringList &editReasons()
{
    static const QStringList reasons{QStringLiteral("TYPED"), QStringLiteral("CORRECTED"),
                                     QStringLiteral("READ_FROM_DOCUMENT"), QStringLiteral("SUGGESTED")};
    return reasons;
}

bool isLookKnown(const CapturedPage &page)
{
    return page.looked.isEmpty() || page.looked == QLatin1String("NO_NUMBER") || page.looked == QLatin1String("MASKED");
}

} // namespace

Result<Drafts> DecideCase::operator()(const EnterParticulars &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const ServiceDefinition *service = m_context.catalogue->service((*visit)->service);
    if (!editReasons().contains(c.reason))
        return fault("domain.edit-reason-unknown", c.reason);
    ParticularsEntered e;
    for (auto it = c.values.begin(); it != c.values.end(); ++it) {
        const FieldDefinition *field = service->field(it.key());
        if (!field)
            return fault("domain.field-unknown", it.key());
        if (it.value().size() > field->maxLength)
            return fault("domain.field-too-long", it.key());
        if (!mayBeKept(*field, it.value()))
            return fault("domain.value-not-kept", it.key());
        if ((*visit)->fields.value(it.key()) == it.value())
            continue;
        e.before.insert(it.key(), (*visit)->fields.value(it.key()));
        e.after.insert(it.key(), it.value());
    }
    if (e.after.isEmpty())
        return Drafts{};
    e.operatorId = m_context.operatorId;
    e.reason = c.reason;
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const AttachScan &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const QList<DocumentDefinition> wanted = documentsOf(**visit, *m_context.catalogue, today());
    const auto definition =
        std::find_if(wanted.begin(), wanted.end(), [&](const DocumentDefinition &d) { return d.id == c.document; });
    if (definition == wanted.end())
        return fault("domain.document-not-asked", c.document);
    if (c.pages.isEmpty() || c.pages.size() > definition->maxPages
        || !std::all_of(c.pages.begin(), c.pages.end(), plausible))
        return fault("domain.pages-out-of-range", c.document);
    for (const CapturedPage &page : c.pages) {
        if (page.bytes > definition->maxBytes)
            return fault("domain.page-too-large", c.document);
        if (!isLookKnown(page))
            return fault("domain.page-look-unknown", page.looked);
    }
    return Drafts{draft(c.id, DocumentScanned{c.document, c.pages, m_context.operatorId})};
}

Result<Drafts> DecideCase::operator()(const AttachPhoto &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    if (!plausible(c.picture))
        return fault("domain.photo-out-of-range", (*visit)->token);
    PhotoCaptured e{c.picture.digest, c.picture.bytes,  c.picture.mediaType,
                    c.measures,       c.overrideReason, m_context.operatorId};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideCase::operator()(const AttachFingerprints &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    QSet<int> positions;
    for (const CapturedFinger &finger : c.fingers) {
        const bool taken = !finger.digest.isEmpty();
        if (finger.position < 1 || finger.position > 10 || taken == !finger.exception.isEmpty())
            return fault("domain.finger-out-of-range", QString::number(finger.position));
        positions.insert(finger.position);
    }
    if (positions.size() != 10 || c.fingers.size() != 10)
        return fault("domain.fingers-missing", QString::number(positions.size()));
    return Drafts{draft(c.id, FingerprintsCaptured{c.fingers, m_context.operatorId})};
}

Result<Drafts> DecideCase::operator()(const WaiveBiometrics &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const QList<FieldOption> &reasons = m_context.catalogue->service((*visit)->service)->captures.waiverReasons;
    if (std::none_of(reasons.begin(), reasons.end(), [&](const FieldOption &r) { return r.id == c.reason; }))
        return fault("domain.waiver-reason-unknown", c.reason);
    return Drafts{draft(c.id, BiometricsWaived{c.what, c.reason, m_context.operatorId})};
}

Result<Drafts> DecideCase::operator()(const AttachSignature &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    if (!plausible(c.picture))
        return fault("domain.signature-out-of-range", (*visit)->token);
    SignatureCaptured e{c.picture.digest, c.picture.bytes, c.picture.mediaType, c.thumb, m_context.operatorId};
    return Drafts{draft(c.id, e)};
}

} // namespace seva
