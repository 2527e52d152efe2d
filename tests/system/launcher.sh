#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# launcher.sh: ./seva does what its help says, on a copy of the launcher and with stand-ins for apt, dpkg and npm.
set -euo pipefail
source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$source_root/seva" "$source_root/installers" "$source_root/docs" "$source_root/CHANGELOG.md" "$copy/"
mkdir "$copy/bin"
export PATH="$copy/bin:$PATH"
cd "$copy"

failures=0
expect() { # WHAT EXIT PATTERN COMMAND...: the exit code, and a line of what it said
    local what=$1 wanted=$2 pattern=$3 got=0 said
    shift 3
    said=$("$@" 2>&1) || got=$?
    if [ "$got" -ne "$wanted" ] || ! grep -qE -- "$pattern" <<<"$said"; then
        echo "FAILED: $what: exit $got, not $wanted, or no '$pattern' in:" >&2
        head -n 20 <<<"$said" >&2
        failures=$((failures + 1))
    fi
}

stand_in() { # NAME: a program of this name whose body is read from standard input
    { echo '#!/bin/sh'; cat; } >"bin/$1"
    chmod +x "bin/$1"
}

expect "an unknown verb is wrong use" 2 "there is no 'nonsense'" ./seva nonsense
expect "no verb shows the help" 0 '^\./seva test' ./seva
while read -r verb; do
    expect "the help names $verb" 0 "^\./seva $verb\b" ./seva help
done < <(sed -nE 's/^seva_([a-z]+)\(\).*/\1/p' installers/launcher.d/*.sh | grep -v '^help$')
expect "run without a display names the demo" 1 '^seva: .*\./seva demo' env -u DISPLAY -u WAYLAND_DISPLAY ./seva run
expect "a wrong option of test is wrong use" 2 'test takes' ./seva test --quick

./seva docs
expect "assembled pages are current" 0 '' ./seva docs --check
echo '| `base.new` | a | b |' >>docs/fault-codes.d/base.md
expect "a changed fragment is noticed" 1 'docs/fault-codes.md' ./seva docs --check

# Nothing is installed, apt notes what it is asked for.
stand_in dpkg-query </dev/null
stand_in apt-get <<<'echo "$@" >>"$APT_LOG"'
stand_in sudo <<<'exec "$@"'
export APT_LOG="$copy/apt.log"
mkdir -p .parts
for part in $(jq -r '.[].name' installers/npm-parts.json); do
    mkdir -p ".parts/$part"
    jq -r --arg part "$part" '.[] | select(.name == $part) | .sha512' installers/npm-parts.json >".parts/$part/.sha512"
done
expect "missing packages are installed" 0 'installing [0-9]+ Debian packages: .*cmake' ./seva setup
expect "in one go" 0 'install .*cmake.* qt6-base-dev' cat "$APT_LOG"
stand_in apt-get <<<'echo "E: no such package" >&2; exit 100'
expect "what apt says is shown when it fails" 1 'E: no such package' ./seva setup

# A part whose content is not what is pinned is not unpacked.
stand_in dpkg-query <<'BODY'
sed -E 's/#.*//; s/[[:space:]]+//g; /^$/d; s/^/installed /' "$PACKAGES"/*
BODY
export PACKAGES="$copy/installers/packages.d"
expect "nothing missing, nothing said" 0 '^$' ./seva setup
rm -rf .parts
stand_in npm <<<'mkdir package && echo evil >package/LICENSE && tar -czf part-1.0.0.tgz package'
expect "a part that is not the pinned one is refused" 1 'is not what installers/npm-parts.json pins' ./seva setup
expect "and leaves nothing" 0 '^0$' sh -c 'find .parts -type f | wc -l'

[ "$failures" -eq 0 ]
