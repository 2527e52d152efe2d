# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva test [--long]: sets up, builds and runs every test; the standard tier ends within 30 minutes.

standard_budget=1800 # seconds, set-up and build included
tests_least=2700     # seconds, for the tests alone: a slow machine is no failure
one_test_limit=900   # seconds, for a test that states none itself

seva_test() {
    local labels=(-LE long) limit report="$build/test-results.xml" status=0
    SECONDS=0
    case ${1:-} in
        '') ;;
        --long) labels=() ;;
        *) usage_error "test takes --long or nothing, not '$1'" ;;
    esac
    seva_setup
    compile
    limit=$((standard_budget - SECONDS))
    # A slow first build must not take the time of the tests: they have at least this long.
    [ $limit -gt $tests_least ] || limit=$tests_least
    [ ${#labels[@]} -gt 0 ] || limit=0 # no limit on the long tier
    rm -f "$report"
    timeout --signal=INT --kill-after=30 "$limit" \
        ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$jobs" --timeout "$one_test_limit" \
        --output-junit "$report" "${labels[@]}" || status=$?
    test_summary "$report" "$status"
    return "$status"
}

# One plain line for people and for the log of the integration machine.
test_summary() {
    local report=$1 status=$2 counts=''
    if [ ! -f "$report" ]; then
        echo "seva: the tests did not end within their time after $((SECONDS / 60)) min" >&2
        return 0
    fi
    counts=$(grep -m1 -A8 '<testsuite ' "$report" | tr '\n\t' '  ')
    local total failed skipped
    total=$(sed -E 's/.* tests="([0-9]+)".*/\1/' <<<"$counts")
    failed=$(sed -E 's/.* failures="([0-9]+)".*/\1/' <<<"$counts")
    skipped=$(sed -E 's/.* (disabled|skipped)="([0-9]+)".*/\2/' <<<"$counts")
    if [ "$status" -eq 0 ]; then
        echo "seva: all $total tests passed in $((SECONDS / 60)) min $((SECONDS % 60)) s, set-up and build included"
    else
        echo "seva: $failed of $total tests failed ($skipped not run), $((SECONDS / 60)) min $((SECONDS % 60)) s:" >&2
        sed -nE 's/.*<testcase name="([^"]*)".*status="fail".*/    \1/p' "$report" >&2
    fi
}
