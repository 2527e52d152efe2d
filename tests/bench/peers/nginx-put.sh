#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# nginx taking captures by PUT over mutual TLS into files that nobody hashes or flushes.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

nginx_up "$first_port" 'location /put/ { dav_methods PUT; create_full_put_path on; }'
before=$(loopback)
rate=$(exec setpriv --pdeathsig KILL "$SEVA_BENCH_PROGRAMS/peer_client" put "https://localhost:$first_port" "$work/tls" "$data/captures")
came=$(du -cb "$work"/nginx/put/*.bin | awk 'END { print $1 }')
figure captures.nginx MB/s "$rate / 1000000"
figure captures.wire.nginx 'bytes/byte' "($(loopback) - $before) / $came"
rm -rf "$work/nginx/put"
