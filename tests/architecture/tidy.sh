#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh BUILD short|all|self-test: clang-tidy over our C++ with the list of .clang-tidy.
# short: shared/base and shared/domain without the path-sensitive analyzer and the checks that cost most and say least,
# a few minutes; all: every file, every check.
# A file that passed is not read again until it, a header of ours or the list of checks changes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$1
tier=$2
jobs=${SEVA_JOBS:-$(nproc)}
[ -f "$build/compile_commands.json" ] || { echo "no compile_commands.json in $build" >&2; exit 1; }
passed="$build/tidy-passed"
mkdir -p "$passed"

# The precompiled headers are gcc's; read without them, each file also shows that it includes what it needs.
commands="$build/tidy-commands"
mkdir -p "$commands"
sed -E 's/-Winvalid-pch -include [^ "]+//' "$build/compile_commands.json" >"$commands/compile_commands.json"

folders=(shared devices offline-sync kiosk counter qml)
checks=()
if [ "$tier" = short ]; then
    folders=(shared/base shared/domain)
    costly='-clang-analyzer-*,-bugprone-reserved-identifier,-bugprone-stringview-nullptr,-bugprone-standalone-empty'
    costly+=,-bugprone-assert-side-effect,-bugprone-suspicious-semicolon,-bugprone-multiple-statement-macro
    checks=("--checks=$costly,-modernize-use-nullptr")
fi

# What decides about a result besides the file itself.
common=$(
    {
        cat .clang-tidy
        echo "$tier"
        find "${folders[@]}" -name '*.h' -print0 | sort -z | xargs -0 cat
    } | sha256sum | cut -d' ' -f1
)

check_file() {
    local file=$1 key
    key=$(printf '%s %s %s' "$common" "$file" "$(sha256sum <"$file")" | sha256sum | cut -d' ' -f1)
    [ ! -e "$passed/$key" ] || return 0
    # Compiling for gcc, so clang does not know each of its warnings.
    clang-tidy-16 -p "$commands" --quiet "${checks[@]}" --extra-arg=-Wno-unknown-warning-option "$file" 2>&1 |
        grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' || true
    [ "${PIPESTATUS[0]}" -eq 0 ] || return 1
    touch "$passed/$key"
}

self_test() {
    local folder
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' RETURN
    cat >"$folder/moved.cpp" <<'CPP'
#include <string>
#include <utility>
int twice(std::string name)
{
    std::string taken = std::move(name);
    return int(taken.size() + name.size());
}
CPP
    local said
    said=$(clang-tidy-16 --quiet --config-file=.clang-tidy "$folder/moved.cpp" -- -std=c++20 2>&1) &&
        { echo "clang-tidy let a use after move pass" >&2; return 1; }
    grep -q 'bugprone-use-after-move' <<<"$said"
}

if [ "$tier" = self-test ]; then
    self_test
    exit
fi

export -f check_file
export common commands passed
export checks_word="${checks[*]}"
jq -r '.[].file' "$build/compile_commands.json" | sed "s|^$PWD/||" | grep -E "^($(IFS='|'; echo "${folders[*]}"))/" | sort -u |
    xargs -r -P "$jobs" -I{} bash -c 'set -uo pipefail; read -ra checks <<<"$checks_word"; check_file "$1"' _ {}
