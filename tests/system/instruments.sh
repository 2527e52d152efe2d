#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# instruments.sh PROGRAMS: the virtual instruments as './seva run' starts them. Every driver finds its own ready, two
# prints and a page are taken through them, one that is not there is told and simulated, and none is left behind.
set -euo pipefail
build=$(cd "$1/.." && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for part in help run instruments; do
    # shellcheck source=/dev/null
    . "$root/installers/launcher.d/$part.sh"
done
work=$(mktemp -d)
trap 'run_stop; rm -rf "$work"' EXIT
cd "$work"

die() {
    echo "instruments: $*" >&2
    head -c 1000 ./*/*.log ./*/*.state.json >&2
    exit 1
}
drivers() { jq -r '[.devices | to_entries[] | select(.value.driver != "simulated") | .key] | join(" ")' "$1/devices.json"; }

# A year ahead: whatever holds the scanner's certificates and times against this machine's clock fails.
offset=31536000000
instruments_begin "$work/all" $offset
instruments_ready $offset 2>all.err || die "did not start"
wanted='documentScanner photoCamera fingerprintScanner aadhaarReader operatorFinger'
[ "$(drivers all)" = "$wanted" ] || { cat all.err >&2; die "not all of them are there: $(drivers all)"; }
"$build/bin/sevactl" fingers capture --port "$(jq .port all/fingers.json)" --trust all/scanner-makers \
    --clock-offset $offset --fingers thumbs --out prints >prints.json || die "no prints: $(cat prints.json)"
[ "$(find prints -name '*.png' | wc -l)" -eq 2 ] || die "not two prints"
instruments_with "$build/bin/sevactl" scan --device test:0 --out pages --dpi 100 >pages.json ||
    die "no page: $(cat pages.json)"
[ -s pages/page-001.jpg ] || die "no page"

ids=("${run_programs[@]}")
run_stop
trap 'run_stop; rm -rf "$work"' EXIT
for id in "${ids[@]}"; do
    ! kill -0 "$id" 2>/dev/null || die "$id was left behind"
done

# A program that is not there, and a scanner that SANE does not know.
mkdir -p fewer/bin
for program in seva-virtual-rd seva-virtual-camera sevactl; do
    ln -s "$build/bin/$program" fewer/bin/
done
ln -s "$build/share" fewer/
build="$work/fewer"
instruments_scanner=test:7
instruments_begin "$work/some" $offset
instruments_ready $offset 2>some.err || die "one that fails stops the others"
[ "$(drivers some)" = 'photoCamera aadhaarReader operatorFinger' ] || die "what does not work is not simulated: $(drivers some)"
grep -q 'seva-virtual-fingers did not start .*; it is simulated' some.err || die "the prints: $(cat some.err)"
grep -q 'documentScanner does not work (devices\..*; it is simulated' some.err || die "the scanner: $(cat some.err)"
