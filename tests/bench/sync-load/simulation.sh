#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: simulation.sh SEEDS FOLDER. How many seeds of the simulated Kendra one core runs in a second, by the processor time
# that tst_KendraSimulation itself counts; each round has seeds of its own. A seed that is red fails the round.
set -euo pipefail
seeds=${1:?usage: simulation.sh SEEDS FOLDER}
first=$((${SEVA_BENCH_ROUND:-0} * seeds + 1))
said=$(SEVA_SEEDS="$first-$((first + seeds - 1))" QTEST_FUNCTION_TIMEOUT=5400000 \
    "${SEVA_BENCH_PROGRAMS:?the folder of the programs}/tst_KendraSimulation" -maxwarnings 0 everythingHoldsInEverySeed 2>&1) || {
    echo "$said" >&2
    exit 1
}
rate=$(sed -n 's/.* events, \([0-9.]*\) seeds a second of one core.*/\1/p' <<<"$said")
printf '{"name":"simulation.seeds","unit":"seeds/s","value":%s}\n' "${rate:?the program names no rate}"
