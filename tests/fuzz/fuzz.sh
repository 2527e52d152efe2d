#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh build: builds all targets with the preset 'fuzz'.
# fuzz.sh NAME MAX_LENGTH SECONDS [KEEP]: runs one target, built before, on its kept corpus.
# With KEEP, a folder, what the run found is merged into it: that is how a corpus is kept.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
build="$root/build/fuzz"
one_input=10       # seconds of the clock; an input that takes longer is a finding, even on a busy machine
most_memory=1024   # MiB, sanitizer's shadow included

build_all() {
    mkdir -p "$build"
    cmake --preset fuzz -S "$root" >"$build/configure.log" 2>&1 || { cat "$build/configure.log"; exit 1; }
    cmake --build "$build" --parallel 2 --target fuzzers >"$build/build.log" 2>&1 ||
        { tail -n 60 "$build/build.log"; exit 1; }
}

if [ "$1" = build ]; then
    build_all
    exit
fi

name=$1 length=$2 seconds=$3 keep=${4:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/found"
words=()
[ ! -f "$root/tests/fuzz/dictionaries/$name.txt" ] || words=(-dict="$root/tests/fuzz/dictionaries/$name.txt")
cd "$work"
status=0
ASAN_OPTIONS=detect_leaks=1 "$build/bin/fuzz-$name" "${words[@]}" -max_len="$length" -max_total_time="$seconds" \
    -timeout="$one_input" -rss_limit_mb="$most_memory" -print_final_stats=1 -verbosity=1 \
    "$work/found" "$root/tests/fuzz/corpus/$name" >"$work/log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
    tail -n 60 "$work/log"
    for input in crash-* leak-* timeout-* oom-*; do
        [ ! -f "$input" ] || { echo "$input:"; base64 "$input"; cp "$input" "$build/"; }
    done
    exit "$status"
fi
grep -E '^(Done|stat::)' "$work/log"
[ -z "$keep" ] || "$build/bin/fuzz-$name" -merge=1 -max_len="$length" "$keep" "$work/found" 2>&1 | tail -n 1
