#!/bin/sh
# Installs what is missing, builds, and runs every test.
#   sh tests/run.sh                     the suite, with a short fuzz run and 20 kills
#   sh tests/run.sh --asan | --tsan     the suite under the address and undefined, or the thread sanitizer
#   sh tests/run.sh --long              10,000,000 runs of each fuzz target and 200 kills
#   sh tests/run.sh --bench             the benchmarks instead: ratios beside a reference of the same run
#   sh tests/run.sh ... -- ARG...       further arguments for ctest, such as -R name
set -eu
cd "$(dirname "$0")/.."
. app/setup.sh

test_packages="catch2 gammu procps clang-16|clang-19|clang-18|clang-17
    libclang-rt-16-dev|libclang-rt-19-dev|libclang-rt-18-dev|libclang-rt-17-dev"
bench_packages="libgammu-dev"

preset=release
bench=
while [ $# -gt 0 ]; do
    case $1 in
    --asan) preset=asan ;;
    --tsan) preset=tsan ;;
    --long) export HANDBELL_FUZZ_RUNS=10000000 HANDBELL_KILLS=200 ;;
    --bench) bench=yes ;;
    --) shift; break ;;
    *) sed -n '3,7s/^#   //p' tests/run.sh; exit 2 ;;
    esac
    shift
done

install_missing $build_packages $test_packages
if [ -n "$bench" ]; then
    install_missing $bench_packages
    configure_and_build release bench
    exec tests/bench/run.sh
fi

export QT_QPA_PLATFORM=offscreen
export TSAN_OPTIONS="suppressions='$PWD/tests/support/tsan.supp' history_size=7 second_deadlock_stack=1"
export UBSAN_OPTIONS="print_stacktrace=1 halt_on_error=1"
export ASAN_OPTIONS="detect_leaks=1"

configure_and_build "$preset"
exec ctest --test-dir "build/$preset" -j 2 --output-on-failure "$@"
