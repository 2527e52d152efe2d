#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by the peers' scripts. One call is one round: PEER.sh WORKFOLDER, with the environment tests/bench/README.md names.
# What is started here ends with the script, however that ends.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=${1:?usage: PEER.sh WORKFOLDER}
events=${SEVA_BENCH_EVENTS:-100000}
data=${SEVA_BENCH_DATA:?the folder that data.sh filled}
peers=${SEVA_BENCH_PEERS:?the folder that setup.sh filled}
first_port=${SEVA_BENCH_PORT:-15500} # and the nine after it
postgres_bin=/usr/lib/postgresql/15/bin
started=()

stop_all() {
    local pid signal i
    # The last first: a proxy before what it stands before, a subscriber before its source.
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        pid=${started[i]}
        # INT is PostgreSQL's word for now; what has no word for it ignores it in a script, and has one for TERM.
        for signal in INT TERM; do
            kill -"$signal" "$pid" 2>/dev/null || true
        done
        wait "$pid" 2>/dev/null || true
    done
    started=()
}
trap stop_all EXIT
trap 'exit 143' TERM INT

# start COMMAND...: in the background, killed with this shell. What it says goes to WORK/said.
start() {
    setpriv --pdeathsig KILL "$@" >>"$work/said" 2>&1 &
    started+=($!)
}

# until_open PORT
until_open() {
    local tries=0
    until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 400 ] || { tail -n 20 "$work/said" >&2; return 1; }
        sleep 0.05
    done
}

# Bytes sent over loopback in this network namespace, TCP and IP included (/sys shows another namespace's).
loopback() {
    awk '$1 == "lo:" { print $10 }' /proc/net/dev
}

# figure NAME UNIT VALUE; value may be a calculation.
figure() {
    awk -v name="$1" -v unit="$2" "BEGIN { printf \"{\\\"name\\\":\\\"%s\\\",\\\"unit\\\":\\\"%s\\\",\\\"value\\\":%.4f}\\n\", name, unit, $3 }"
}

now() {
    echo "${EPOCHREALTIME/,/.}"
}

as_postgres=()
[ "$(id -u)" -ne 0 ] || as_postgres=(--reuid=postgres --regid=postgres --init-groups)

# postgres_up FOLDER PORT SETTINGS: a cluster on 127.0.0.1, made when it is not there yet; flushed as in production.
postgres_up() {
    local folder=$1 port=$2
    if [ ! -f "$folder/PG_VERSION" ]; then
        mkdir -p "$folder"
        [ ${#as_postgres[@]} -eq 0 ] || chown postgres "$folder"
        setpriv "${as_postgres[@]}" "$postgres_bin/initdb" -D "$folder" -A trust -U postgres --no-locale -E UTF8 \
            --no-sync >>"$work/said"
        printf "port = %s\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nshared_buffers = 512MB\n" \
            "$port" >>"$folder/postgresql.conf"
        printf "max_wal_size = 4GB\nwal_compression = lz4\n%b" "${3:-}" >>"$folder/postgresql.conf"
    fi
    start setpriv "${as_postgres[@]}" --pdeathsig KILL "$postgres_bin/postgres" -D "$folder"
    until "$postgres_bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do
        kill -0 "${started[-1]}" || { tail -n 20 "$work/said" >&2; return 1; }
        sleep 0.05
    done
}

# sql PORT STATEMENT
sql() {
    PGOPTIONS='-c client_min_messages=error' psql -XqAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$1" -U postgres -c "$2"
}

# await_sql PORT CONDITION: within two minutes. The waiting is the database's: a process for each look would take what is
# measured.
await_sql() {
    sql "$1" "DO \$\$ BEGIN FOR i IN 1..4800 LOOP EXIT WHEN $2; PERFORM pg_sleep(0.025); END LOOP; END \$\$"
    [ "$(sql "$1" "SELECT $2")" = t ]
}

# Throwaway certificates: an authority, a server, a station, all P-256.
make_certificates() {
    local tls=$1 name use
    [ ! -f "$tls/done" ] || return 0
    mkdir -p "$tls"
    new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$tls/$1.key"; }
    new_key ca
    openssl req -x509 -new -key "$tls/ca.key" -sha256 -days 30 -subj /CN=bench-ca -out "$tls/ca.crt"
    for name in server station; do
        use=clientAuth
        [ $name = station ] || use=serverAuth
        new_key $name
        openssl req -new -key "$tls/$name.key" -subj "/CN=$name" -out "$tls/$name.csr"
        printf 'basicConstraints=CA:FALSE\nsubjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=%s\n' $use \
            >"$tls/$name.ext"
        openssl x509 -req -in "$tls/$name.csr" -CA "$tls/ca.crt" -CAkey "$tls/ca.key" -CAcreateserial -sha256 \
            -days 30 -extfile "$tls/$name.ext" -out "$tls/$name.crt" 2>/dev/null
    done
    touch "$tls/done"
}

# nginx_up PORT LOCATION: mutual TLS 1.3 on PORT before the location's directives; $up_port is an upstream to name.
nginx_up() {
    local port=$1 location=$2 place="$work/nginx"
    make_certificates "$work/tls"
    mkdir -p "$place/put"
    cat >"$place/nginx.conf" <<CONF
master_process off; daemon off; pid $place/pid; error_log $place/error.log;
events { worker_connections 2048; }
http {
    access_log off; keepalive_requests 10000000; client_max_body_size 64m; client_body_buffer_size 2m;
    client_body_temp_path $place/body; proxy_temp_path $place/proxy; fastcgi_temp_path $place/fastcgi;
    uwsgi_temp_path $place/uwsgi; scgi_temp_path $place/scgi;
    upstream behind { server 127.0.0.1:${up_port:-1}; keepalive 64; }
    server {
        listen 127.0.0.1:$port ssl backlog=4096; ssl_protocols TLSv1.3; root $place;
        ssl_certificate $work/tls/server.crt; ssl_certificate_key $work/tls/server.key;
        ssl_client_certificate $work/tls/ca.crt; ssl_verify_client on;
        $location
    }
}
CONF
    start "$peers/root/usr/sbin/nginx" -p "$place" -e "$place/error.log" -c "$place/nginx.conf"
    until_open "$port"
}
