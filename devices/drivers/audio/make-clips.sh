#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# make-clips.sh ANNOUNCEMENTS.json FOLDER: lets espeak-ng speak every part of every call into FOLDER/<language>/<clip>.wav.
set -euo pipefail
# A call lasts 6 s at most in each language (rule D-07), the longest token at the longest counter too.
declare -A words_per_minute=([en]=185 [hi]=175 [gu]=185 [pa]=180 [ur]=215)

words=$1
folder=$2
# Per language: digits and letters, and the sentences cut at their places; only what has a letter in it can be spoken.
clips=$(jq -r '
    to_entries[] | .key as $language | .value
    | def parts($name): (.[$name] | split("{token}")) as [$one, $rest] | ($rest | split("{counter}")) as [$two, $three]
        | [[$name + "-1", $one], [$name + "-2", $two], [$name + "-3", $three]][];
      [(.digits | to_entries[] | ["digit-\(.key)", .value]),
       (.letters | to_entries[] | ["letter-" + ([65 + .key] | implode), .value]),
       parts("sentence"), parts("brief")][]
    | select(.[1] | test("\\p{L}"))
    | [$language, .[0], .[1]] | @tsv' "$words")
rm -rf "$folder"
while IFS=$'\t' read -r language clip text; do
    mkdir -p "$folder/$language"
    espeak-ng -v "$language" -s "${words_per_minute[$language]}" -w "$folder/$language/$clip.wav" -- "$text" </dev/null
    [ -s "$folder/$language/$clip.wav" ] || { echo "make-clips: no sound for $language $clip" >&2; exit 1; }
done <<<"$clips"
