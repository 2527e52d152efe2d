# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva setup: Debian packages of installers/packages.d and the npm parts pinned by hash. Safe to repeat.

seva_setup() {
    setup_packages
    setup_parts
}

setup_packages() {
    local missing as_root=() log
    mapfile -t missing < <(packages_missing)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "needs root or sudo to install: ${missing[*]}"
        as_root=(sudo)
    fi
    echo "seva: installing ${#missing[@]} Debian packages: ${missing[*]}"
    log=$(mktemp)
    # apt and debconf talk a lot; what they said is shown only when they fail.
    if ! "${as_root[@]}" apt-get update -q >"$log" 2>&1 ||
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive DEBCONF_NONINTERACTIVE_SEEN=true LC_ALL=C.UTF-8 \
            apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
            "${missing[@]}" >"$log" 2>&1; then
        grep -v '^debconf: ' "$log" | tail -n 40 >&2
        rm -f "$log"
        fail "the packages above could not be installed"
    fi
    rm -f "$log"
}

# One package a line: wanted, less installed. A newer node than Debian's may stand in for nodejs and npm.
packages_missing() {
    local stand_in='$^'
    if command -v node >/dev/null && command -v npm >/dev/null; then
        stand_in='nodejs|npm'
    fi
    comm -23 \
        <(sed -E 's/#.*//; s/[[:space:]]+//g; /^$/d' "$root"/installers/packages.d/* | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u) |
        { grep -vxE "$stand_in" || true; }
}

# Each part of installers/npm-parts.json becomes .parts/<name>/ when its tarball has the pinned sha512.
setup_parts() {
    local name version sha take inside
    mkdir -p "$root/.parts"
    while IFS=$'\t' read -r name version sha take inside; do
        if [ "$(cat "$root/.parts/$name/.sha512" 2>/dev/null)" != "$sha" ]; then
            fetch_part "$name" "$version" "$sha" "$take" "$inside"
        fi
    done < <(jq -r '.[] | [.name, .version, .sha512, (.take | join(" ")),
        ([.inside[]? | .archive, .file, .sha256] | join(" "))] | @tsv' "$root/installers/npm-parts.json")
}

# fetch_part NAME VERSION SHA512 "PATH PATH ..." "ARCHIVE FILE SHA256 ...": no install script runs, and nothing
# unpinned is unpacked. Of an archive (zip) within the package only the named files are kept.
fetch_part() {
    local name=$1 version=$2 sha=$3 dir="$root/.parts/$1" tmp got take inside
    read -ra take <<<"$4"
    read -ra inside <<<"$5"
    echo "seva: fetching $name@$version"
    tmp=$(mktemp -d)
    (cd "$tmp" && npm pack --silent --ignore-scripts "$name@$version" >/dev/null) ||
        { rm -rf "$tmp"; fail "$name@$version could not be fetched by npm"; }
    got=$(openssl dgst -sha512 -r "$tmp"/*.tgz | cut -d' ' -f1)
    if [ "$got" != "$sha" ]; then
        rm -rf "$tmp"
        fail "$name@$version is not what installers/npm-parts.json pins: its sha512 is $got"
    fi
    rm -rf "$dir" && mkdir -p "$dir"
    tar -xzf "$tmp"/*.tgz -C "$dir" --strip-components=1 --no-same-owner "${take[@]}"
    while [ ${#inside[@]} -ge 3 ]; do
        tar -xzOf "$tmp"/*.tgz "${inside[0]}" >"$tmp/archive.zip"
        unzip -p "$tmp/archive.zip" "${inside[1]}" >"$dir/$(basename "${inside[1]}")"
        got=$(openssl dgst -sha256 -r "$dir/$(basename "${inside[1]}")" | cut -d' ' -f1)
        if [ "$got" != "${inside[2]}" ]; then
            rm -rf "$tmp" "$dir"
            fail "${inside[1]} of $name@$version is not what installers/npm-parts.json pins: its sha256 is $got"
        fi
        inside=("${inside[@]:3}")
    done
    echo "$sha" >"$dir/.sha512"
    rm -rf "$tmp"
}
