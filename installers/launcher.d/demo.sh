# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./seva demo OPTIONS | screenshots DIR: what a Kendra does and how it looks, without a display.

seva_demo() {
    case " $* " in
        *" --help "* | *" -h "*) [ -x "$build/bin/seva-demo" ] || seva_build ;;
        *) seva_build ;;
    esac
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$build/bin/seva-demo" "$@"
}

seva_screenshots() {
    [ $# -eq 1 ] || usage_error "screenshots takes one folder"
    seva_build
    mkdir -p "$1"
    local program
    for program in seva-kiosk seva-display seva-counter; do
        QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$build/bin/$program" \
            --services "$build/share/seva/service-definitions" --screens "$1"
    done
    echo "seva: $(find "$1" -name '*.png' | wc -l) pictures in $1"
}
