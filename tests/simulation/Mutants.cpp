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

namespace {

constexpr Mutant kAll[] = {
    {"blob-altered-believed", 3},
    {"blob-digest-unchecked", 3},
    {"blob-missing-ignored", 1},
    {"blob-own-offset-believed", 13},
    {"blob-part-taken-for-whole", 2},
    {"blob-there-after-a-chunk", 2},
    {"chain-appends-blindly", 5},
    {"chain-begins-anew", 1},
    {"chain-flip-unnoticed", 11},
    {"chain-gap-accepted", 26},
    {"chain-overlap-not-trimmed", 6},
    {"chain-signature-unchecked", 458},
    {"claim-epoch-not-renewed", 8},
    {"claim-fence-from-the-journal-alone", 146},
    {"claim-forgotten-after-restart", 13},
    {"claim-given-back-too-early", 4},
    {"claim-numbers-given-again", 5},
    {"claim-released-by-anybody", 8},
    {"claim-released-with-any-fence", 60},
    {"claim-same-request-new-token", 13},
    {"clock-every-other-believed", 1},
    {"clock-forgotten-on-opening", 4},
    {"clock-others-unheard", 24},
    {"clock-own-forgotten", 1},
    {"commit-failure-told-as-saved", 3},
    {"commit-ledger-left-out", 1},
    {"commit-not-flushed", 1},
    {"commit-state-kept-after-failure", 32},
    {"commit-tables-left-out", 45},
    {"complete-twice-unnoticed", 63},
    {"incarnation-copy-unnoticed", 3},
    {"incarnation-fork-ignored", 10},
    {"incarnation-forgotten-when-unreadable", 10},
    {"incarnation-old-origins-not-pushed", 4},
    {"incarnation-restore-unnoticed", 11},
    {"incarnation-tail-not-sealed", 4},
    {"pair-answered-before-the-copy", 1, Mutant::World::Pair},
    {"pair-copy-not-compared", 2, Mutant::World::Pair},
    {"pair-deaf-to-others-epoch", 80, Mutant::World::Pair},
    {"pair-epoch-not-raised", 1, Mutant::World::Pair},
    {"pair-goes-on-after-sleep", 45, Mutant::World::Pair},
    {"pair-numbers-not-halved", 2, Mutant::World::Pair},
    {"pair-takeover-not-kept", 1, Mutant::World::Pair},
    {"pair-takes-over-from-the-living", 1, Mutant::World::Pair},
    {"pair-word-outlasts-sleep", 33, Mutant::World::Pair},
    {"prune-acked-counts-as-kept", 27},
    {"prune-held-ignored", 22},
    {"prune-not-durable", 27},
    {"prune-too-early", 40},
    {"prune-who-waits", 10},
    {"push-newest-first", 1},
    {"push-obeys-only-forwards", 2},
    {"push-silent-when-idle", 1},
    {"push-takes-sent-for-acked", 2},
};

} // namespace

const QList<Mutant> &mutants()
{
    static const QList<Mutant> all(std::begin(kAll), std::end(kAll));
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
