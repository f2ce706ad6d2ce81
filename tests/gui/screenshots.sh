#!/bin/sh
# Pictures of every page, light and dark, small, usual and large, empty, usual and with a million rows, into
# build/release/screenshots.
#   sh tests/gui/screenshots.sh [--data PROFILE] [--out FOLDER] [--page NAME] [--people empty|usual|many]
set -eu
cd "$(dirname "$0")/../.."
. app/setup.sh
install_missing $build_packages catch2 libsqlite3-dev
configure_and_build release handbell_screenshots
exec build/release/bin/handbell_screenshots "$@"
