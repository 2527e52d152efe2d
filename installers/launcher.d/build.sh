# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva build | test [--long] | clean

seva_build() {
    seva_setup
    cmake --preset "$preset" >/dev/null
    cmake --build "$build" --parallel "$jobs"
}

seva_test() {
    local long=0
    [ "${1:-}" = --long ] && long=1
    seva_build
    local labels=(-LE long)
    [ $long -eq 1 ] && labels=()
    ctest --test-dir "$build" --output-on-failure --parallel "$jobs" "${labels[@]}"
}

seva_clean() {
    rm -rf "$root/build"
}
