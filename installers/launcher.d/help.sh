# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later

seva_help() {
    cat <<'TEXT'
./seva run                 set up, build and start a demonstration Kendra on this screen; counter A has virtual
                           instruments behind real drivers (--simulated: none; --fresh: begins anew; --day DATE)
./seva test [--long]       set up, build and test; --long adds the full counts, fuzzing and benches
./seva demo OPTIONS        a whole day without a display (./seva demo --help)
./seva screenshots DIR     a picture of every screen in every language
./seva bench [NAME]        measure, as ratios against a limit in the same run; ./seva bench sync measures the peers too
./seva translations        bring qml/translations up to date with the texts of the sources
./seva setup               install what this machine lacks: Debian packages and pinned npm parts
./seva build               set up and build
./seva format [--check]    lay out our C++ as .clang-format says
./seva docs [--check]      assemble the pages that are made of fragments
./seva clean               remove what was built

SEVA_PRESET=dev|release|asan|tsan|coverage chooses the build, SEVA_JOBS how many things run at once.
TEXT
}

fail() {
    echo "seva: $*" >&2
    exit 1
}

usage_error() {
    echo "seva: $*; './seva help' lists what there is" >&2
    exit 2
}
