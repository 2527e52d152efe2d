# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva build | clean

seva_build() {
    seva_setup
    seva_docs
    compile
}

# Without the pages: the tests hold those that are committed against their fragments.
compile() {
    # Ninja configures again by itself when a CMake file changed; a preset it cannot see.
    if [ ! -f "$build/build.ninja" ] || [ CMakePresets.json -nt "$build/build.ninja" ]; then
        cmake --preset "$preset" >"$root/build/configure.log" 2>&1 ||
            { cat "$root/build/configure.log" >&2; fail "the configuration failed"; }
    fi
    cmake --build "$build" --parallel "$jobs"
}

seva_clean() {
    rm -rf "$root/build"
}
