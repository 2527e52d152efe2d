# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva setup: Debian packages of installers/packages.d and the npm parts pinned by hash. Safe to repeat.

seva_setup() {
    setup_packages
    setup_parts
}

setup_packages() {
    local wanted missing=() as_root=()
    mapfile -t wanted < <(grep -hv '^#' "$root"/installers/packages.d/* | sed '/^$/d' | sort -u)
    local have
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }')
    for package in "${wanted[@]}"; do
        grep -qxF "$package" <<<"$have" || missing+=("$package")
    done
    # A newer node may stand in for Debian's.
    if command -v node >/dev/null && command -v npm >/dev/null; then
        mapfile -t missing < <(printf '%s\n' "${missing[@]}" | grep -vxE 'nodejs|npm|' || true)
    fi
    [ ${#missing[@]} -eq 0 ] && return 0
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "seva: installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Each part of installers/npm-parts.json becomes .parts/<name>/ when its tarball has the pinned sha512.
setup_parts() {
    local count i name version sha got dir
    mkdir -p "$root/.parts"
    count=$(jq length installers/npm-parts.json)
    for ((i = 0; i < count; i++)); do
        name=$(jq -r ".[$i].name" installers/npm-parts.json)
        version=$(jq -r ".[$i].version" installers/npm-parts.json)
        sha=$(jq -r ".[$i].sha512" installers/npm-parts.json)
        dir="$root/.parts/$name"
        [ -f "$dir/.sha512" ] && [ "$(cat "$dir/.sha512")" = "$sha" ] && continue
        local tmp
        tmp=$(mktemp -d)
        (cd "$tmp" && npm pack --silent --ignore-scripts "$name@$version" >/dev/null)
        got=$(openssl dgst -sha512 -r "$tmp"/*.tgz | cut -d' ' -f1)
        if [ "$got" != "$sha" ]; then
            echo "seva: $name@$version is not what installers/npm-parts.json pins: sha512 $got" >&2
            rm -rf "$tmp"
            return 1
        fi
        rm -rf "$dir" && mkdir -p "$dir"
        mapfile -t take < <(jq -r ".[$i].take[]" installers/npm-parts.json)
        tar -xzf "$tmp"/*.tgz -C "$dir" --strip-components=1 "${take[@]}"
        echo "$sha" >"$dir/.sha512"
        rm -rf "$tmp"
    done
}
