#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# PostgreSQL's own logical replication from a station's cluster to the centre's, transactions of ten events.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
station=$first_port centre=$((first_port + 1))
table='CREATE TABLE journal(origin int, seq bigint, body jsonb, PRIMARY KEY(origin, seq))'
postgres_up "$work/station" "$station" 'wal_level = logical\n'
postgres_up "$work/centre" "$centre"
if [ ! -f "$work/loaded" ]; then
    sql "$centre" "$table"
    sql "$station" "$table; CREATE PUBLICATION p FOR ALL TABLES"
    # Everything after this stays readable; each round reads it through a copy of the slot.
    sql "$station" "SELECT pg_create_logical_replication_slot('kept', 'pgoutput')" >/dev/null
    awk '{ gsub(/\047/, "\047\047"); printf "%s(7,%d,\047%s\047)", NR % 10 == 1 ? "INSERT INTO journal VALUES " : ",", NR, $0;
           if (NR % 10 == 0) print ";" } END { if (NR % 10) print ";" }' "$data/events.ndjson" |
        PGOPTIONS='-c synchronous_commit=off' psql -XqAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$station" -U postgres
    touch "$work/loaded"
fi
slot="round$SEVA_BENCH_ROUND"
sql "$centre" 'TRUNCATE journal; CHECKPOINT'
sql "$station" "SELECT pg_copy_logical_replication_slot('kept', '$slot')" >/dev/null
sql "$centre" "CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=$station user=postgres dbname=postgres' PUBLICATION p
    WITH (create_slot = false, slot_name = '$slot', copy_data = false, enabled = false)"
before=$(loopback)
began=$(now)
sql "$centre" 'ALTER SUBSCRIPTION s ENABLE'
await_sql "$centre" "(SELECT coalesce(max(seq), 0) FROM journal WHERE origin = 7) >= $events"
ended=$(now)
figure push.pglogical events/s "$events / ($ended - $began)"
figure wire.pglogical bytes/event "($(loopback) - $before) / $events"
[ "$(sql "$centre" 'SELECT count(*) FROM journal')" -eq "$events" ]
sql "$centre" 'ALTER SUBSCRIPTION s DISABLE'
sql "$centre" 'DROP SUBSCRIPTION s'
