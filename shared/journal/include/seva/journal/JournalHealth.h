// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Journal.h>

namespace seva {

/// What the last full verification of a running journal came to; kept in the file `checked` of its folder, beside the
/// database, so that it can be read when that is damaged or in use.
struct JournalHealth
{
    Instant passed = 0; ///< when a verification last found nothing; 0 = never
    Instant tried = 0;  ///< when the last one ended; 0 = never
    std::uint64_t events = 0;
    QList<JournalFinding> findings; ///< of the last one, at most kMaxFindingsKept
    QString problem;                ///< fault code why the last one came to no end; empty when it did

    static constexpr int kMaxFindingsKept = 20;
};

/// Nothing known yet when there is no file. Fault "journal.health-altered" when it does not carry its code.
Result<JournalHealth> readHealth(const QString &journalFolder, const KeyStore &keys);
Result<void> writeHealth(const QString &journalFolder, const KeyStore &keys, const JournalHealth &health);

/// "journal.db, page 17": where a finding is.
QString placeOf(const JournalFinding &finding);

} // namespace seva
