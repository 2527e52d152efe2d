# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva bench [NAME]: the release build measured against limits and peers of the same run; JSON on standard output.

seva_bench() {
    local wanted=${1:-} program ran=0
    preset=release
    build="$root/build/$preset"
    seva_build >&2
    for program in "$build"/bin/bench_*; do
        [ -x "$program" ] || continue
        [ -z "$wanted" ] || [ "$(basename "$program")" = "bench_$wanted" ] || continue
        QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program"
        ran=1
    done
    [ $ran -eq 1 ] || usage_error "there is no bench named '$wanted'"
}
