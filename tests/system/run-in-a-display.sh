#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run-in-a-display.sh: './seva run' on a display of its own opens five windows, all enrolled with their hub, and ends when asked.
# It builds first where that was not done, so it takes as long as that.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
windows=5  # hall display, kiosk, counters A, B and C
enrolled=6 # they and the hub
patience=120 # seconds after the build

if [ -z "${SEVA_IN_DISPLAY:-}" ]; then
    SEVA_IN_DISPLAY=1 exec xvfb-run -a -s '-screen 0 1920x1080x24' "$0"
fi

./seva build >/dev/null
./seva run --fresh >build/run.log 2>&1 &
run=$!
trap 'kill -TERM $run 2>/dev/null || true' EXIT
for ((second = 0; second < patience; second++)); do
    seen=$(xdotool search --onlyvisible --class '^seva-' 2>/dev/null | wc -l || true)
    stations=$(find build/run -maxdepth 2 -name enrolment.json 2>/dev/null | wc -l || true)
    [ "$seen" -ge $windows ] && [ "$stations" -ge $enrolled ] && break
    kill -0 $run 2>/dev/null || { cat build/run.log >&2; echo "run-in-a-display: it ended by itself" >&2; exit 1; }
    sleep 1
done
echo "run-in-a-display: $seen windows, $stations enrolled after $second s"
if [ "$seen" -lt $windows ] || [ "$stations" -lt $enrolled ]; then
    tail -n 3 build/run/logs/*.log >&2
    exit 1
fi
# As with Ctrl+C, which a shell in the background does not hear: stations first, then hub, then data centre.
kill -TERM $run
wait $run || true
! pgrep -f "$PWD/build/.*/bin/seva-" >/dev/null || { echo "run-in-a-display: a program was left behind" >&2; exit 1; }
echo "run-in-a-display: closed"
