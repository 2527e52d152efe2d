# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The virtual instruments of './seva run': one counter works with real drivers against them. What does not come up is
# told, and its simulator stands in. Programs go on in run_programs, so that they end with the run.

instruments_scanner=test:0 # SANE's name of it
declare -A instruments_ids # name -> process id

# instruments_begin FOLDER OFFSET: starts them; they make keys and draw faces meanwhile.
instruments_begin() {
    instruments=$1
    rm -rf "$instruments"
    mkdir -p "$instruments"
    instrument_begin fingers --port 0 --trust "$instruments/scanner-makers" --clock-offset "$2"
    instrument_begin rd --port 0
    instrument_begin camera --out "$instruments/camera"
}

# instruments_ready OFFSET: the counter's device file is $instruments/devices.json; its environment: instruments_with.
instruments_ready() {
    local port
    instruments_file='{}'
    for port in documentScanner photoCamera fingerprintScanner signaturePad barcodeReader slipPrinter letterPrinter \
        announcer applicantScreen feeTerminal cashDrawer smartCardReader passportReader aadhaarReader operatorFinger; do
        instruments_put "$port" simulated '{}'
    done
    if instrument_up fingers; then
        instruments_put fingerprintScanner sbi "$(jq --arg trust "$instruments/scanner-makers" \
            '{name: "virtual ten-print scanner", $trust, firstPort: .port, lastPort: .port}' "$instruments/fingers.json")"
    fi
    if instrument_up rd; then
        instruments_put aadhaarReader rdservice "$(jq \
            '{name: "virtual Aadhaar device", firstPort: .port, lastPort: .port}' "$instruments/rd.json")"
    fi
    if instrument_up camera; then
        instruments_put photoCamera opencv "$(jq --arg path "$instruments/camera" \
            '{name: "virtual camera", source: "images", $path, framesPerSecond, loop: true}' "$instruments/camera.json")"
    fi
    instruments_put documentScanner sane "$(jq -n --arg device "$instruments_scanner" \
        '{name: "virtual scanner (SANE test)", $device}')"
    instruments_put operatorFinger libfprint '{"name": "virtual reader (libfprint)", "driver": "virtual_image"}'
    instruments_check "$1"
}

# instruments_with COMMAND...: with SANE's test backend alone, and libfprint's virtual reader at a socket. Its path is
# seen from here, because a socket's path is short.
instruments_with() {
    SANE_CONFIG_DIR="$build/share/seva/demonstration/sane.d" \
        FP_VIRTUAL_IMAGE=$(realpath --relative-to="$PWD" "$instruments")/finger-reader "$@"
}

# instruments_put PORT DRIVER SETTINGS
instruments_put() {
    instruments_file=$(jq --arg port "$1" --arg driver "$2" --argjson settings "$3" \
        '.devices[$port] = ({driver: $driver} + if $settings == {} then {} else {settings: $settings} end)' \
        <<<"$instruments_file")
    printf '%s\n' "$instruments_file" >"$instruments/devices.json"
}

# instrument_begin NAME OPTION...
instrument_begin() {
    local name=$1
    shift
    "$build/bin/seva-virtual-$name" "$@" >"$instruments/$name.json" 2>"$instruments/$name.log" &
    instruments_ids[$name]=$!
    run_programs+=($!)
}

# instrument_up NAME: it has said in NAME.json where it is; a minute at most.
instrument_up() {
    local tries
    for ((tries = 0; tries < 600; tries++)); do
        grep -qs '}' "$instruments/$1.json" && return 0
        kill -0 "${instruments_ids[$1]}" 2>/dev/null || break
        sleep 0.1
    done
    kill "${instruments_ids[$1]}" 2>/dev/null || true
    echo "seva: seva-virtual-$1 did not start ($(tail -n 1 "$instruments/$1.log")); it is simulated" >&2
    return 1
}

# Every driver is asked for itself how its instrument is, all at once; a minute at most.
instruments_check() {
    local port asked=()
    for port in $(jq -r '.devices | to_entries[] | select(.value.driver != "simulated").key' <<<"$instruments_file"); do
        jq --arg port "$port" '{devices: {($port): .devices[$port]}}' <<<"$instruments_file" >"$instruments/$port.one.json"
        instruments_with timeout 60 "$build/bin/sevactl" devices check --devices "$instruments/$port.one.json" \
            --clock-offset "$1" >"$instruments/$port.state.json" 2>"$instruments/$port.log" &
        asked+=("$port=$!")
    done
    for port in "${asked[@]}"; do
        wait "${port#*=}" || instruments_replace "${port%=*}"
    done
}

instruments_replace() {
    local why
    why=$(jq -r '(.devices[0] // .) | [.fault, .detail, .subject] | map(strings) | join(" ")' \
        "$instruments/$1.state.json" 2>/dev/null)
    echo "seva: the virtual $1 does not work (${why:-no answer}); it is simulated" >&2
    instruments_put "$1" simulated '{}'
}
