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
        {"blob-digest-unchecked", 6},
        {"blob-missing-ignored", 1},
        {"blob-own-offset-believed", 2},
        {"blob-part-taken-for-whole", 2},
        {"blob-there-after-a-chunk", 2},
        {"chain-appends-blindly", 6},
        {"chain-begins-anew", 1},
        {"chain-gap-accepted", 19},
        {"chain-overlap-not-trimmed", 9},
        {"claim-epoch-not-renewed", 1},
        {"claim-fence-from-the-journal-alone", 119},
        {"claim-forgotten-after-restart", 16},
        {"claim-given-back-too-early", 1},
        {"claim-numbers-given-again", 7},
        {"claim-released-by-anybody", 39},
        {"claim-released-with-any-fence", 191},
        {"claim-same-request-new-token", 10},
        {"clock-every-other-believed", 3},
        {"clock-forgotten-on-opening", 28},
        {"clock-others-unheard", 8},
        {"clock-own-forgotten", 1},
        {"commit-failure-told-as-saved", 1},
        {"commit-ledger-left-out", 1},
        {"commit-not-flushed", 1},
        {"commit-state-kept-after-failure", 28},
        {"commit-tables-left-out", 91},
        {"incarnation-copy-unnoticed", 3},
        {"incarnation-fork-ignored", 88},
        {"incarnation-old-origins-not-pushed", 5},
        {"incarnation-restore-unnoticed", 5},
        {"incarnation-tail-not-sealed", 66},
        {"prune-acked-counts-as-kept", 108},
        {"prune-held-ignored", 30},
        {"prune-not-durable", 40},
        {"prune-too-early", 39},
        {"prune-who-waits", 31},
        {"push-newest-first", 1},
        {"push-obeys-only-forwards", 1},
        {"push-silent-when-idle", 1},
        {"push-takes-sent-for-acked", 1},
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
