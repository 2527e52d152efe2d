#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# NATS JetStream, a leaf node at the station, a sourced stream at the hub: acknowledged without being flushed.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export NODE_MODULES="$peers/node_modules"
hub=$first_port leaf=$((first_port + 1)) between=$((first_port + 2))

# configure NAME PORT LEAFNODES
configure() {
    cat >"$work/$1.conf" <<CONF
port: $2
host: "127.0.0.1"
server_name: $1
max_payload: 8MB
jetstream { domain: $1, store_dir: "$work/$1", max_file_store: 20GB }
leafnodes { $3 }
CONF
}
configure hub "$hub" "host: \"127.0.0.1\", port: $between"
configure leaf "$leaf" "remotes [ { url: \"nats://127.0.0.1:$between\" } ]"
rm -rf "$work/hub"
start "$peers/root/usr/sbin/nats-server" -c "$work/hub.conf"
until_open "$hub"
start "$peers/root/usr/sbin/nats-server" -c "$work/leaf.conf"
until_open "$leaf"
if [ ! -f "$work/loaded" ]; then
    node "$here/nats.mjs" load "$leaf" "$data/events.ndjson" >&2
    touch "$work/loaded"
fi
before=$(loopback)
rate=$(exec setpriv --pdeathsig KILL node "$here/nats.mjs" push "$hub" "$events")
figure push.nats events/s "$rate"
figure wire.nats bytes/event "($(loopback) - $before) / $events"
