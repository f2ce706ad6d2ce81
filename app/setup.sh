# Sourced by app/run.sh and tests/run.sh: installs the packages named, if any is missing. Works as root in a
# container and as a user with sudo; asks nothing. A line "a|b|c" stands for the first of them that exists.

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-serialport-dev qt6-svg-dev
    libqt6sql6-sqlite libsqlite3-dev libphonenumber-dev libicu-dev libquazip1-qt6-dev qcoro-qt6-dev
    libexpected-dev qtkeychain-qt6-dev qt6-l10n-tools qt6-translations-l10n"

is_installed() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

# The packages of "$@" that are missing; of alternatives none is missing when one is installed.
missing_packages() {
    for wanted in "$@"; do
        found=
        for package in $(echo "$wanted" | tr '|' ' '); do
            if is_installed "$package"; then found=yes; fi
        done
        [ -n "$found" ] || echo "$wanted"
    done
}

first_available() {
    for package in $(echo "$1" | tr '|' ' '); do
        if apt-cache show "$package" >/dev/null 2>&1; then echo "$package"; return; fi
    done
    echo "$1" | cut -d '|' -f 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are needed, and this system has no apt-get to install them:" $missing >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "These packages are needed; run as root, or install them by hand:" $missing >&2
        return 1
    fi
    echo "Installing:" $missing
    as_root apt-get update -q
    chosen=
    for wanted in $missing; do chosen="$chosen $(first_available "$wanted")"; done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $chosen
}

# configure_and_build PRESET [TARGET ...]: configures once, then builds what has changed.
configure_and_build() {
    preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
    if [ $# -eq 0 ]; then cmake --build --preset "$preset"; else cmake --build --preset "$preset" --target "$@"; fi
}
