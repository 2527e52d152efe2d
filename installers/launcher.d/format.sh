# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva format [--check]: clang-format over our own C++.

seva_format() {
    local mode=(-i)
    [ "${1:-}" = --check ] && mode=(--dry-run -Werror)
    own_cpp | xargs -0 -r -n 20 -P "$jobs" clang-format-16 "${mode[@]}"
}

# Every C++ file of ours, also one not yet committed; NUL after each.
own_cpp() {
    find shared devices offline-sync kiosk counter qml tests installers -type f \( -name '*.cpp' -o -name '*.h' \) -print0
}
