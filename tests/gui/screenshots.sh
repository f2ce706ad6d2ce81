#!/bin/sh
# Pictures of every page, light and dark, small, usual and large, empty, usual and with a million rows, and of what is
# behind a click, into build/release/screenshots.
#   sh tests/gui/screenshots.sh [--data PROFILE] [--out FOLDER] [--page NAME] [--pose NAME]
#                               [--people empty|usual|many|poses] [--size WIDTHxHEIGHT] [--font PERCENT] [--rtl]
set -eu
cd "$(dirname "$0")/../.."
. app/setup.sh
install_missing $build_packages catch2
configure_and_build release handbell_screenshots
exec build/release/bin/handbell_screenshots "$@"
