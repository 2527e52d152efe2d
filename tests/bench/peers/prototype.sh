#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The bare prototype: SQLite, zstd segments of 500, nginx with mutual TLS, one row and a cursor each in PostgreSQL.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tests/bench/peers/prototype-centre.sh
. "$here/prototype-centre.sh"

[ -f "$work/log.db" ] || "$SEVA_BENCH_PROGRAMS/peer_client" load "$work/log.db" "$data/events.ndjson"
prototype_up
rate=$(exec setpriv --pdeathsig KILL "$SEVA_BENCH_PROGRAMS/peer_client" push "https://localhost:$centre_port" "$work/tls" "$work/log.db" 7)
[ "$(sql "$database_port" 'SELECT sum(last - first + 1) FROM seg')" -eq "$events" ]
figure push.prototype events/s "$rate"
