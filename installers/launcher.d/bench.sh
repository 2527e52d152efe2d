# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva bench [NAME [OPTIONS]]: the release build measured against limits and peers of the same run; what was measured on
# standard output. OPTIONS go to the bench.

seva_bench() {
    local wanted=${1:-} program ran=0 status=0
    [ $# -eq 0 ] || shift
    preset=release
    build="$root/build/$preset"
    seva_build >&2
    for program in "$build"/bin/bench_*; do
        [ -x "$program" ] || continue
        [ -z "$wanted" ] || [ "$(basename "$program")" = "bench_$wanted" ] || continue
        ran=1
        if [ "$(basename "$program")" = bench_sync ]; then
            bench_sync "$@" || status=$?
        else
            QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" "$@" || status=$?
        fi
    done
    [ $ran -eq 1 ] || usage_error "there is no bench named '$wanted'"
    return "$status"
}

# A whole run, without options, is kept as a page of the documentation.
bench_sync() {
    local status=0 kept=()
    [ $# -gt 0 ] || kept=(--report "$root/docs/performance.d/sync.md")
    "$root/tests/bench/peers/setup.sh" "$root/build/peers" >&2 || fail "the peers cannot be set up"
    QT_QPA_PLATFORM=offscreen "$build/bin/bench_sync" "${kept[@]}" "$@" || status=$?
    seva_docs
    return "$status"
}
