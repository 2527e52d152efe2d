# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva run [--day YYYY-MM-DD] [--fresh] [--simulated]: a demonstration Kendra on this screen until Ctrl+C or the last
# window is closed. data centre <- hub <- hall display, one kiosk, counters A, B and C; each with its own journal under
# build/run/. Counter A works with virtual instruments through real drivers, unless all devices are to be simulated.

run_programs=() # process ids, in the order of starting
run_windows=()  # those of them that have a window

seva_run() {
    local day=2026-11-23 fresh=0 simulated=0 folder="$root/build/run" share="$build/share/seva" offset
    while [ $# -gt 0 ]; do
        case $1 in
            --day) day=${2:?--day wants a date}; shift 2 ;;
            --fresh) fresh=1; shift ;;
            --simulated) simulated=1; shift ;;
            *) usage_error "run takes --day DATE, --fresh and --simulated, not '$1'" ;;
        esac
    done
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        fail "there is no display here; './seva demo --applicants 40 --seed 7 --out DIR' plays a day without one"
    fi
    seva_build
    [ $fresh -eq 0 ] || rm -rf "$folder"
    mkdir -p "$folder/logs" "$folder/printed"
    # The demonstration's clock: 08:45 in India of the chosen day, whenever it is started.
    offset=$(($(date -d "$day 08:45 +0530" +%s%3N) - $(date +%s%3N)))
    trap run_stop EXIT INT TERM

    [ $simulated -eq 1 ] || instruments_begin "$folder/instruments" "$offset"
    run_hub data-centre data-centre "$(run_port 0)"
    # The day is listed while the hub is stopped, because it writes into the hub's journal.
    if [ ! -e "$folder/listed" ]; then
        run_hub hub kendra-hub "$(run_port 1)" --uplink "https://127.0.0.1:$(run_port 0)" \
            --enrol-code "$(run_code data-centre HUB)"
        run_stop_last
        "$build/bin/sevactl" appointments import "$share/demonstration/psk-day" --data "$folder/hub" \
            --services "$share/service-definitions" --clock-offset "$offset" >"$folder/logs/import.json" ||
            fail "the day could not be listed: $folder/logs/import.json"
        touch "$folder/listed"
    fi
    run_hub hub kendra-hub "$(run_port 1)" --uplink "https://127.0.0.1:$(run_port 0)" \
        --enrol-code "$(run_code data-centre HUB)"
    # The big screens of hall and kiosk (1080 x 1920) are drawn at half their size, so that a desk monitor holds them.
    QT_SCALE_FACTOR=0.5 run_station DISPLAY-01 seva-display
    QT_SCALE_FACTOR=0.5 run_station KIOSK-01 seva-kiosk
    if [ $simulated -eq 0 ]; then
        instruments_ready "$offset"
        instruments_with run_station A-01 seva-counter --devices "$instruments/devices.json"
    else
        run_station A-01 seva-counter
    fi
    run_station B-01 seva-counter
    run_station C-01 seva-counter
    run_tell
    # Hub, data centre and instruments have no window; when only they are left, everybody has gone home.
    while run_open; do
        wait -n || true
    done
}

run_open() {
    local window
    for window in "${run_windows[@]}"; do
        kill -0 "$window" 2>/dev/null && return 0
    done
    return 1
}

run_port() { echo $((${SEVA_PORT:-48443} + $1)); }

# The one-time code with which a station enrols, from the folder of the hub (or data centre) that made it.
run_code() { jq -r --arg station "$2" '.[$station] // ""' "$folder/$1/codes.json"; }

# run_hub NAME ROLE PORT OPTION...: returns when it listens.
run_hub() {
    local name=$1 role=$2 port=$3
    shift 3
    "$build/bin/seva-hub" --role "$role" --data "$folder/$name" --listen "127.0.0.1:$port" \
        --kendra-config "$share/demonstration/kendra-gj-bhj-psk.json" --services "$share/service-definitions" \
        --clock-offset "$offset" "$@" >"$folder/logs/$name.log" 2>&1 &
    run_programs+=($!)
    run_await "$name" listening
}

# run_station NAME PROGRAM OPTION...
run_station() {
    local name=$1 program=$2
    shift 2
    mkdir -p "$folder/printed/$name"
    "$build/bin/$program" --data "$folder/$name" --station "$name" --hub "https://127.0.0.1:$(run_port 1)" \
        --enrol-code "$(run_code data-centre "$name")" --services "$share/service-definitions" --output "$folder/printed/$name" \
        --clock-offset "$offset" --windowed "$@" >"$folder/logs/$name.log" 2>&1 &
    run_programs+=($!)
    run_windows+=($!)
}

run_await() { # NAME WORD: until the program's log says the word, 20 s at most
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        grep -qs "$2" "$folder/logs/$1.log" && return 0
        kill -0 "${run_programs[-1]}" 2>/dev/null || break
        sleep 0.2
    done
    tail -n 5 "$folder/logs/$1.log" >&2
    fail "$1 did not start: $folder/logs/$1.log"
}

run_stop_last() {
    kill "${run_programs[-1]}" 2>/dev/null || true
    wait "${run_programs[-1]}" 2>/dev/null || true
    unset 'run_programs[-1]'
}

# Stations first, then hub, then data centre, so that everything still to be sent can be sent.
run_stop() {
    trap - EXIT INT TERM
    while [ ${#run_programs[@]} -gt 0 ]; do
        run_stop_last
    done
}

run_tell() {
    cat <<TEXT

seva: the Kendra of PSK Bhuj is open; its clock says 08:45 of $day. Everybody in it is invented.
    kiosk        ARN 26-1000007001 and those after it; the whole list: tests/fixtures/psk-day/appointments.csv
    counter A    $(run_tell_devices)
    counters     sign in with the operators and PINs of $share/demonstration/kendra-gj-bhj-psk.json
    paper        $folder/printed         logs  $folder/logs
    Ctrl+C, or closing every window, ends it; the next './seva run' goes on where it was ('--fresh' begins anew).
TEXT
}

run_tell_devices() {
    [ "$simulated" -eq 0 ] || { echo 'every device is simulated'; return; }
    echo "virtual: $(jq -r '[.devices | to_entries[] | select(.value.driver != "simulated").key] | join(", ")' \
        "$instruments/devices.json"); the rest is simulated"
}
