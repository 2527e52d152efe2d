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
    local newer=all
    # Ninja sees a changed CMakeLists.txt by itself, but neither a new one nor the presets.
    if [ -f "$build/build.ninja" ]; then
        newer=$(find . -path ./build -prune -o -path ./.parts -prune -o \
            \( -name CMakeLists.txt -o -name CMakePresets.json \) -newer "$build/build.ninja" -print -quit)
    fi
    if [ -n "$newer" ]; then
        cmake --preset "$preset" >"$root/build/configure.log" 2>&1 ||
            { cat "$root/build/configure.log" >&2; fail "the configuration failed"; }
    fi
    cmake --build "$build" --parallel "$jobs"
}

seva_clean() {
    rm -rf "$root/build"
}
