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
        {"blob-digest-unchecked", 53},
        {"blob-missing-ignored", 1},
        {"blob-own-offset-believed", 4},
        {"blob-part-taken-for-whole", 3},
        {"blob-there-after-a-chunk", 1},
        {"chain-appends-blindly", 12},
        {"chain-begins-anew", 1},
        {"chain-gap-accepted", 17},
        {"chain-overlap-not-trimmed", 15},
        {"claim-epoch-not-renewed", 3},
        {"claim-fence-from-the-journal-alone", 222},
        {"claim-forgotten-after-restart", 3},
        {"claim-given-back-too-early", 1},
        {"claim-numbers-given-again", 5},
        {"claim-released-by-anybody", 22},
        {"claim-released-with-any-fence", 84},
        {"claim-same-request-new-token", 3},
        {"clock-every-other-believed", 1},
        {"clock-forgotten-on-opening", 45},
        {"clock-others-unheard", 34},
        {"clock-own-forgotten", 1},
        {"commit-failure-told-as-saved", 1},
        {"commit-ledger-left-out", 1},
        {"commit-not-flushed", 1},
        {"commit-state-kept-after-failure", 12},
        {"commit-tables-left-out", 48},
        {"incarnation-copy-unnoticed", 4},
        {"incarnation-fork-ignored", 19},
        {"incarnation-forgotten-when-unreadable", 14},
        {"incarnation-old-origins-not-pushed", 23},
        {"incarnation-restore-unnoticed", 6},
        {"incarnation-tail-not-sealed", 23},
        {"prune-acked-counts-as-kept", 312},
        {"prune-held-ignored", 27},
        {"prune-not-durable", 27},
        {"prune-too-early", 69},
        {"prune-who-waits", 2},
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
