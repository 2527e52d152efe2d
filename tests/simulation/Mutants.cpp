// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutants.h"

#include <seva/base/Mutant.h>

namespace seva {

namespace {

QByteArray current;
bool reached = false;

} // namespace

bool mutant::on(const char *name)
{
    if (current.isEmpty() || current != name)
        return false;
    reached = true;
    return true;
}

namespace sync::test {

const QList<Mutant> &mutants()
{
    static const QList<Mutant> all{
        {"blob-altered-believed", 9},
        {"blob-digest-unchecked", 40},
        {"blob-missing-ignored", 1},
        {"blob-own-offset-believed", 2},
        {"blob-part-taken-for-whole", 2},
        {"blob-there-after-a-chunk", 2},
        {"chain-appends-blindly", 9},
        {"chain-begins-anew", 1},
        {"chain-flip-unnoticed", 1},
        {"chain-gap-accepted", 11},
        {"chain-overlap-not-trimmed", 14},
        {"chain-signature-unchecked", 1},
        {"claim-epoch-not-renewed", 10},
        {"claim-fence-from-the-journal-alone", 76},
        {"claim-forgotten-after-restart", 13},
        {"claim-given-back-too-early", 8},
        {"claim-numbers-given-again", 7},
        {"claim-released-by-anybody", 22},
        {"claim-released-with-any-fence", 461},
        {"claim-same-request-new-token", 13},
        {"clock-every-other-believed", 1},
        {"clock-forgotten-on-opening", 4},
        {"clock-others-unheard", 24},
        {"clock-own-forgotten", 1},
        {"commit-failure-told-as-saved", 2},
        {"commit-ledger-left-out", 1},
        {"commit-not-flushed", 1},
        {"commit-state-kept-after-failure", 32},
        {"commit-tables-left-out", 48},
        {"complete-twice-unnoticed", 1},
        {"incarnation-copy-unnoticed", 2},
        {"incarnation-fork-ignored", 10},
        {"incarnation-forgotten-when-unreadable", 10},
        {"incarnation-old-origins-not-pushed", 5},
        {"incarnation-restore-unnoticed", 5},
        {"incarnation-tail-not-sealed", 5},
        {"prune-acked-counts-as-kept", 27},
        {"prune-held-ignored", 22},
        {"prune-not-durable", 27},
        {"prune-too-early", 49},
        {"prune-who-waits", 8},
        {"push-newest-first", 1},
        {"push-obeys-only-forwards", 2},
        {"push-silent-when-idle", 1},
        {"push-takes-sent-for-acked", 2},
    };
    return all;
}

void become(const QByteArray &mutant)
{
    current = mutant;
    reached = false;
}

bool wasReached()
{
    return reached;
}

} // namespace sync::test

} // namespace seva
