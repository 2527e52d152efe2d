#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# clean-machine.sh [setup|all]: a fresh Debian 12 that holds only a clone of HEAD must set up, build, test, play a day and
# open the demonstration Kendra on a display.
# Nothing of this machine is seen in there but /proc, /sys, /dev and how it reaches its package registries.
# Needs root (debootstrap, chroot, mount); about 12 GiB of disk and an hour for 'all'.
set -euo pipefail
source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
what=${1:-all}
suite=bookworm
release=12
demo=(./seva demo --applicants 40 --seed 7 --cut-wan "30%-70%" --kill-station A-02 --out /tmp/d)

[ "$(id -u)" -eq 0 ] || { echo "clean-machine: needs root for debootstrap and chroot" >&2; exit 1; }
machine=$(mktemp -d "${TMPDIR:-/tmp}/seva-clean-machine.XXXXXX")

leave() {
    local mounted
    for mounted in dev/pts dev/shm dev sys proc; do
        # A program that is just ending may still hold it for a moment; lazily it goes with the last of them.
        umount "$machine/$mounted" 2>/dev/null || umount --lazy "$machine/$mounted" 2>/dev/null || true
    done
    # A mount that is still there must not be deleted through.
    if grep -q " $machine/" /proc/mounts; then
        echo "clean-machine: something is still mounted below $machine; left there" >&2
    else
        rm -rf --one-file-system "$machine"
    fi
}
trap leave EXIT

# The mirror that this machine uses for the suite; nothing is named here.
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $suite" | head -n 1)
[ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(SITE)' | head -n 1)

copy_in() { # PATH...: a file or folder of this machine at the same place in there
    local path
    for path in "$@"; do
        [ -e "$path" ] || continue
        mkdir -p "$machine$(dirname "$path")"
        rm -rf "${machine:?}$path"
        cp -aL "$path" "$machine$path"
    done
}

echo "clean-machine: a minimal Debian $release"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$machine" "$mirror" >"$machine.log" 2>&1 ||
    { tail -n 20 "$machine.log" >&2; rm -f "$machine.log"; exit 1; }
rm -f "$machine.log"

copy_in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf /etc/apt/apt.conf.d /etc/apt/keyrings \
    /etc/apt/trusted.gpg.d /etc/apt/auth.conf.d /usr/share/keyrings /etc/resolv.conf /etc/hosts \
    /etc/ssl/certs /usr/local/share/ca-certificates /usr/share/ca-certificates /etc/npmrc "$HOME/.npmrc"
# A file of certificates that npm is told of must be there too.
npm_ca=$(sed -nE 's/^cafile *= *//p' "$HOME/.npmrc" /etc/npmrc 2>/dev/null | head -n 1)
[ -z "$npm_ca" ] || copy_in "$npm_ca"
# A machine that is thrown away need not survive a power cut while it installs.
echo force-unsafe-io >"$machine/etc/dpkg/dpkg.cfg.d/throw-away"
chroot "$machine" update-ca-certificates >/dev/null 2>&1 || true
mount -t proc proc "$machine/proc"
mount -t sysfs sysfs "$machine/sys" 2>/dev/null || mount --bind /sys "$machine/sys"
mount --bind /dev "$machine/dev"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$machine/dev/pts"
# Servers of tests drop root: they have to reach what is in there.
chmod 755 "$machine"
mount -t tmpfs tmpfs "$machine/dev/shm" 2>/dev/null || true

git clone --quiet --no-local --depth 1 "file://$source_root" "$machine/opt/seva-station"

# As for a person: a home, a language-neutral place, and the way to the registries.
inside() {
    local passed=() name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR; do
        [ -z "${!name:-}" ] || passed+=("$name=${!name}")
    done
    while IFS='=' read -r name _; do
        passed+=("$name=${!name}")
    done < <(env | grep -iE '^npm_config_[a-z_]+=' || true)
    chroot "$machine" /usr/bin/env -i HOME="$HOME" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 "${passed[@]}" sh -c 'cd /opt/seva-station && exec "$@"' sh "$@"
}

inside ./seva setup
inside ./seva setup | { ! grep -q installing; } || { echo "clean-machine: the second setup installed again" >&2; exit 1; }
[ "$what" = setup ] && exit 0
inside ./seva test
inside "${demo[@]}"
inside tests/system/run-in-a-display.sh
