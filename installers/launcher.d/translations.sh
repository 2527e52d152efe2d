# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva translations: brings qml/translations/*.ts up to date with the texts of the sources.

seva_translations() {
    seva_setup
    cmake --preset "$preset" >/dev/null
    cmake --build "$build" --target translations
    # A catalogue written for the first time becomes part of the build.
    cmake --preset "$preset" >/dev/null
    local open
    open=$(grep -c 'type="unfinished"' "$root"/qml/translations/*.ts | grep -v ':0$' || true)
    [ -z "$open" ] || printf 'seva: texts that wait for a translation:\n%s\n' "$open"
}
