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
    local page program
    for page in seva-kiosk:KIOSK-01 seva-display:DISPLAY-01 seva-counter:A-01 seva-counter:B-01 seva-counter:C-01; do
        program=${page%%:*}
        QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$build/bin/$program" --station "${page#*:}" \
            --services "$build/share/seva/service-definitions" --screens "$1"
    done
    echo "seva: $(find "$1" -name '*.png' | wc -l) pictures in $1"
}
