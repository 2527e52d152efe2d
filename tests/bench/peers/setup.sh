#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: setup.sh FOLDER. The peers of ./seva bench sync: Debian's nginx and NATS unpacked into FOLDER/root, npm's modules
# into FOLDER/node_modules. Nothing is installed on the machine, no service started, no script of a module run.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:?usage: setup.sh FOLDER}
mkdir -p "$folder/packages"
wanted=$(cat "$here/package-lock.json" "$here/setup.sh" | sha256sum)
[ "$(cat "$folder/done" 2>/dev/null)" != "$wanted" ] || exit 0

cd "$folder/packages"
if ! apt-get download -q nginx nats-server; then
    # A machine that never looked at the archive has no list of it.
    [ "$(id -u)" -eq 0 ] && as_root=() || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    apt-get download -q nginx nats-server
fi
for package in ./*.deb; do
    dpkg-deb -x "$package" "$folder/root"
done
cp "$here/package.json" "$here/package-lock.json" "$folder/"
cd "$folder"
npm ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error
echo "$wanted" >"$folder/done"
