#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What all peers carry: SEVA_BENCH_EVENTS events as JSON, about 477 bytes each, and captures of 1 MiB that do not compress.
# shellcheck source=tests/bench/peers/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
node "$here/data.mjs" "$data" "$events" "${SEVA_BENCH_CAPTURES:-200}"
