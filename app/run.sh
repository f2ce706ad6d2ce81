#!/bin/sh
# Installs what is missing, builds, and starts Handbell: the demonstration on practice modems, in the terminal.
#   sh app/run.sh            everything
#   sh app/run.sh --build    stops after building; the programs are in build/release/bin
set -eu
cd "$(dirname "$0")/.."
. app/setup.sh

case ${1:-} in
"" | --build) ;;
*) sed -n '2,4s/^# //p' app/run.sh; exit 2 ;;
esac

install_missing $build_packages
configure_and_build release handbell-cli
if [ "${1:-}" = --build ]; then
    echo "Built: build/release/bin/handbell-cli"
else
    exec build/release/bin/handbell-cli demo
fi
