// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>

namespace seva {

/// What a person was shown and signs for: deterministic CBOR of field ids and values, the language, capture
/// digests, fee and rule versions, and earlier sign-offs. The screen is a pure function of it.
QByteArray shownContent(const Visit &visit, const ServiceCatalogue &catalogue, const QString &language);
Digest shownDigest(const Visit &visit, const ServiceCatalogue &catalogue, const QString &language);

/// What still has to be done before step A may submit: ids such as "field:surname:required",
/// "document:OLD_PASSPORT", "photo", "fingerprints", "signature", "fee:250000", "confirmation".
QStringList openItems(const Visit &visit, const ServiceCatalogue &catalogue, const Kendra &kendra, QDate today);

/// The day whose rules hold: the submission of the ARN, today for a walk-in.
QDate basisDate(const Visit &visit, QDate today);
/// What step A scans for this application, mandatory ones first.
QList<DocumentDefinition> documentsOf(const Visit &visit, const ServiceCatalogue &catalogue, QDate today);

/// What the fee book is asked for this application at this type of Kendra.
FeeQuestion feeQuestion(const Visit &visit, KendraType at, QDate today);
/// Amount still to collect (0 when paid): feeBalance().due.
Result<Money> feeDue(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today);
Result<FeeDue> feeOf(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today);

/// "PRV-<Kendra>-<device>-<yyMMdd>-<seq>-<mod97>"; the check is ISO 7064 MOD 97-10 over the letters and digits.
QString provisionalNumber(const KendraId &kendra, const StationId &station, QDate day, int sequence);
bool provisionalNumberHolds(const QString &number);

/// [NTPSMDWEH][A-Z]?[0-9]{3,4}
bool isTokenNumber(const QString &text);
/// YY-NNNNNNNNNN from a 12-digit ARN with or without the dash; empty when it is not one.
QString normalisedArn(const QString &text);

} // namespace seva
