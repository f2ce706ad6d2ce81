#!/bin/sh
# Installs what is missing, builds, and starts Handbell: its window, or without a display the demonstration on
# practice modems in the terminal.
#   sh app/run.sh            everything
#   sh app/run.sh --build    stops after building; the programs are in build/release/bin
set -eu
cd "$(dirname "$0")/.."
. app/setup.sh

case ${1:-} in
"" | --build) ;;
*) sed -n '2,5s/^# //p' app/run.sh; exit 2 ;;
esac

install_missing $build_packages
configure_and_build release handbell handbell-cli
if [ "${1:-}" = --build ]; then
    echo "Built: build/release/bin/handbell and handbell-cli"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/handbell
else
    exec build/release/bin/handbell-cli demo
fi
