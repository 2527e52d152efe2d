#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# PouchDB (leveldb, not flushed) replicating to express-pouchdb over plain HTTP: documents are queryable as they arrive.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export NODE_MODULES="$peers/node_modules"
[ -d "$work/loaded" ] || node "$here/pouchdb.mjs" load "$work/loaded" "$data/events.ndjson" >&2
# Replication leaves a mark in the source, too.
rm -rf "$work/station" "$work/centre"
cp -r "$work/loaded" "$work/station"
mkdir -p "$work/centre"
start node "$here/pouchdb.mjs" serve "$work/centre" "$first_port"
until_open "$first_port"
before=$(loopback)
rate=$(exec setpriv --pdeathsig KILL node "$here/pouchdb.mjs" push "$work/station" "$first_port" "$events")
figure push.pouchdb events/s "$rate"
figure wire.pouchdb bytes/event "($(loopback) - $before) / $events"
