#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read after common.sh: the bare prototype's centre, nginx with mutual TLS before peer_server before PostgreSQL.

centre_port=$first_port database_port=$((first_port + 1)) up_port=$((first_port + 2))
tables='DROP TABLE IF EXISTS seg, cursor_; CREATE TABLE seg(origin int, first bigint, last bigint, body bytea,
    PRIMARY KEY(origin, first)); CREATE TABLE cursor_(origin int PRIMARY KEY, acked bigint); CHECKPOINT'

prototype_up() {
    postgres_up "$work/centre" "$database_port"
    sql "$database_port" "$tables"
    start "$SEVA_BENCH_PROGRAMS/peer_server" "host=127.0.0.1 port=$database_port user=postgres dbname=postgres" "$up_port"
    until_open "$up_port"
    nginx_up "$centre_port" 'location / { proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection ""; }'
}
