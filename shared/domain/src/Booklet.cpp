// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/Booklet.h>

#include <algorithm>

namespace seva {

namespace {

const QString kNumber = QStringLiteral("previousPassportNo");
const QString kNone = QStringLiteral("NONE");

bool isAmong(const QString &code, std::initializer_list<const char *> known)
{
    return std::any_of(known.begin(), known.end(), [&](const char *each) { return code == QLatin1String(each); });
}

/// Nothing, or what is amiss: the chip was read in a known way with a line for each check, or there is a reason why
/// not.
QString problemOfChip(const BookletCompared &c)
{
    if (c.access == kNone) {
        const bool plain = c.checks.isEmpty() && c.openedBy.isEmpty() && !c.sources.contains(QStringLiteral("CHIP"));
        return plain && withoutChipReasons().contains(c.withoutChip) ? QString() : QStringLiteral("withoutChip");
    }
    if (!isAmong(c.access, {"PACE", "BAC"}) || !isAmong(c.openedBy, {"ZONE", "CAN"}) || !c.withoutChip.isEmpty())
        return QStringLiteral("access");
    const QStringList lines = c.checks.keys();
    const bool whole = std::is_permutation(lines.begin(), lines.end(), bookletChecks().begin(), bookletChecks().end());
    const bool known = std::all_of(c.checks.begin(), c.checks.end(), [](const QString &result) {
        return isAmong(result, {"PASSED", "FAILED", "NOT_DONE"});
    });
    return whole && known && c.sources.contains(QStringLiteral("CHIP")) ? QString() : QStringLiteral("checks");
}

QString problemOf(const BookletCompared &c)
{
    if (const QString problem = problemOfChip(c); !problem.isEmpty())
        return problem;
    const auto known = [](const QString &source) { return isAmong(source, {"ZONE", "CHIP"}); };
    if (c.sources.isEmpty() || !std::all_of(c.sources.begin(), c.sources.end(), known))
        return QStringLiteral("sources");
    // Advice: it has no part in the verdict.
    const bool chip = isAmong(c.faces, {"MATCH", "OFFICER_DECIDES", "NO_MATCH"});
    const bool page = isAmong(c.faces, {"PAGE_MATCH", "PAGE_OFFICER_DECIDES", "PAGE_NO_MATCH"});
    if (!c.faces.isEmpty() && !page && (!chip || !c.sources.contains(QStringLiteral("CHIP"))))
        return QStringLiteral("faces");
    const bool even = c.verdict == QLatin1String("AGREES") && c.reason.isEmpty() && agrees(c);
    const bool nothingToAccept = c.verdict == QLatin1String("ACCEPTED") && c.differing.isEmpty();
    const bool reasoned = bookletReasons(c.verdict).contains(c.reason) && !nothingToAccept;
    return even || reasoned ? QString() : QStringLiteral("verdict");
}

} // namespace

bool asksForBooklet(const ServiceDefinition &service)
{
    return service.field(kNumber) != nullptr;
}

TypedDocument typedDocument(const QMap<QString, QString> &fields)
{
    const auto day = [&](const char *id) { return QDate::fromString(fields.value(QLatin1String(id)), Qt::ISODate); };
    const QString gender = fields.value(QStringLiteral("gender"));
    TypedDocument out;
    out.documentNumber = fields.value(kNumber);
    out.surname = fields.value(QStringLiteral("surname"));
    out.givenNames = fields.value(QStringLiteral("givenName"));
    out.birth = day("dateOfBirth");
    out.expiry = day("previousExpiryDate");
    out.sex = gender == QLatin1String("MALE")     ? QStringLiteral("M")
              : gender == QLatin1String("FEMALE") ? QStringLiteral("F")
                                                  : QString();
    return out;
}

const QStringList &bookletFields()
{
    static const QStringList fields{kNumber,
                                    QStringLiteral("surname"),
                                    QStringLiteral("givenName"),
                                    QStringLiteral("dateOfBirth"),
                                    QStringLiteral("previousExpiryDate"),
                                    QStringLiteral("gender")};
    return fields;
}

const QStringList &withoutChipReasons()
{
    static const QStringList reasons{QStringLiteral("NO_CHIP"), QStringLiteral("NO_READER"),
                                     QStringLiteral("UNREADABLE"), QStringLiteral("NOT_OPENED")};
    return reasons;
}

const QStringList &bookletReasons(const QString &verdict)
{
    static const QStringList accepted{QStringLiteral("NAME_CHANGED"), QStringLiteral("CORRECTION_APPLIED_FOR"),
                                      QStringLiteral("SHORTENED_IN_ZONE"), QStringLiteral("OTHER_BOOKLET")};
    static const QStringList noted{QStringLiteral("NOT_EXPLAINED"), QStringLiteral("BOOKLET_DOUBTED"),
                                   QStringLiteral("CHIP_NOT_PROVEN")};
    static const QStringList none;
    return verdict == QLatin1String("ACCEPTED") ? accepted : verdict == QLatin1String("NOTED") ? noted : none;
}

const QStringList &bookletChecks()
{
    static const QStringList checks{QStringLiteral("dataGroupHashes"),   QStringLiteral("signature"),
                                    QStringLiteral("signerChain"),       QStringLiteral("validity"),
                                    QStringLiteral("revocation"),        QStringLiteral("activeAuthentication"),
                                    QStringLiteral("chipAuthentication")};
    return checks;
}

bool agrees(const BookletCompared &compared)
{
    return compared.differing.isEmpty()
           && std::none_of(compared.checks.begin(), compared.checks.end(),
                           [](const QString &result) { return result == QLatin1String("FAILED"); });
}

Result<Drafts> DecideCase::operator()(const RecordBooklet &c) const
{
    const auto visit = serving(c.id, StepKind::Capture);
    if (!visit)
        return visit.fault();
    const ServiceDefinition *service = m_context.catalogue->service((*visit)->service);
    if (!service || !asksForBooklet(*service))
        return fault("domain.booklet-not-asked", (*visit)->service);
    if (const QString problem = problemOf(c.compared); !problem.isEmpty())
        return fault("domain.booklet-incomplete", problem);
    BookletCompared compared = c.compared;
    compared.operatorId = m_context.operatorId;
    compared.station = m_context.station;
    return Drafts{draft(c.id, compared)};
}

} // namespace seva
