#!/bin/sh
# Runs every benchmark that was built: cmake --build --preset release --target bench
set -eu
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen
for program in build/release/bin/bench_*; do
    echo "== ${program##*/bench_}"
    "$program"
done
