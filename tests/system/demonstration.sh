#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# demonstration.sh PROGRAMS APPLICANTS: a day with the link cut and a station killed ends without a loss, and the
# same comparison notices one event that is lost on purpose.
set -euo pipefail
programs=$1 applicants=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

"$programs/seva-demo" --applicants "$applicants" --walk-ins 1 --seed 7 --cut-wan 30%-70% --kill-station A-02 \
    --no-screens --out "$out/day" >"$out/day.json" 2>"$out/day.err" || {
    cat "$out/day.json" "$out/day.err" >&2
    echo "demonstration: the day ended with an error" >&2
    exit 1
}
jq -e '.lost == 0 and .duplicated == 0 and .doubleCalled == 0 and .tokens == ([.outcomes[]] | add)
    and .fees.unaccounted == 0 and .eventsWhileCut > 0' "$out/day/summary.json" >/dev/null || {
    cat "$out/day/summary.json" >&2
    exit 1
}
set +e
"$programs/seva-demo" --applicants 2 --seed 8 --self-test-drop-one --no-screens --out "$out/drop" >/dev/null 2>&1
code=$?
set -e
if [ "$code" -ne 1 ] || [ "$(jq .lost "$out/drop/summary.json")" != 1 ]; then
    echo "demonstration: a lost event was not noticed (exit $code)" >&2
    exit 1
fi
jq -c '{tokens, outcomes, events, eventsWhileCut, lost, duplicated, doubleCalled, wallSeconds}' "$out/day/summary.json"
