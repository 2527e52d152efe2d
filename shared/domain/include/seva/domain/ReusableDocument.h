// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Visit.h>

namespace seva {

/// A document of an earlier application that need not be brought and scanned again.
struct ReusableDocument
{
    QString document;          ///< id in the service definitions
    QList<CapturedPage> pages; ///< as they were scanned then: captures of `visit`
    VisitId visit;             ///< the earlier one, whose key opens them
    QString fileNumber;        ///< of the earlier application
    QDate seenOn;              ///< when the original was held against the scan
    OperatorId seenBy;         ///< who signed that
};

/// What the person of `coming` showed before, and a verification officer found to be as the scan. The form itself has
/// to name the earlier file number, and the day of birth has to be the same: names are spelt in many ways. Of a
/// document that was shown more than once, the latest.
QList<ReusableDocument> reusableFor(const Visit &coming, const QList<Visit> &earlier);

/// For `visit` alone, readable with the Kendra's key alone (X25519 sealed box around deterministic CBOR).
QByteArray sealReusable(const VisitId &visit, const QList<ReusableDocument> &documents, const QByteArray &kendraPublic);
/// Faults: "domain.reusable-unreadable" when it is not for this Kendra, not for this visit, or no such list.
Result<QList<ReusableDocument>> openReusable(const VisitId &visit, const QByteArray &sealed,
                                             const QByteArray &kendraSeed);

} // namespace seva
