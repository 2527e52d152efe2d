# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva docs [--check]: the pages that are made of fragments. docs/<page>.d/*.md becomes docs/<page>.md.
# A fragment without a heading of its own gets its file name as one; 00-head.md is the head of the page.
# docs/changes becomes CHANGELOG.md, whose fragments are points of one list.

seva_docs() {
    local check=0 stale=() page target made folder
    [ "${1:-}" = --check ] && check=1
    made=$(mktemp)
    for folder in "$root"/docs/*.d "$root"/docs/changes; do
        page=$(basename "$folder" .d)
        target="$root/docs/$page.md"
        [ "$page" = changes ] && target="$root/CHANGELOG.md"
        assemble_page "$folder" >"$made"
        cmp -s "$made" "$target" && continue
        stale+=("${target#"$root"/}")
        [ $check -eq 1 ] || cat "$made" >"$target"
    done
    rm -f "$made"
    if [ $check -eq 1 ] && [ ${#stale[@]} -gt 0 ]; then
        fail "not what their fragments say: ${stale[*]} ('./seva docs' writes them anew)"
    fi
}

assemble_page() {
    local folder=$1 fragment name
    local LC_ALL=C
    for fragment in "$folder"/*.md; do
        name=$(basename "$fragment" .md)
        if [ "$name" = 00-head ]; then
            cat "$fragment"
            printf '\n<!-- Assembled from %s/ by ./seva docs: edit the fragments there. -->\n' "${folder#"$root"/}"
            continue
        fi
        echo
        [ "${folder##*/}" = changes ] || grep -q -m1 '^#' "$fragment" || printf '## %s\n\n' "$name"
        cat "$fragment"
    done
}
