#!/usr/bin/env bash
# Builds and runs postil for microcontrollers, with whichever compiler is here:
#
#   device.sh build                           the firmware; prints the path of the program
#   device.sh run ARTICLE OUT [--date DAY]    builds, then annotates ARTICLE under QEMU
#   device.sh targets                         builds the library for every target that it supports
#   device.sh proof                           links only if no public function of the library can panic
#
# A compiler serves a target if it has the target's library (rustup target add TARGET), or the
# source of the library to build it from (Debian: rustc-web, cargo-web, rust-web-src and lld).
# Exit status 3: no compiler is fit, and the line before says what to install.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
firmware_target=thumbv7m-none-eabi
library_targets=(
    thumbv6m-none-eabi
    thumbv7m-none-eabi
    thumbv7em-none-eabi
    riscv32imac-unknown-none-elf
    wasm32-unknown-unknown
)

# Cargo for a target: sets `cargo`, a command with its environment, and `options`.
pick_cargo() {
    local target=$1 rustc directory sysroot
    for rustc in $(type -ap rustc); do
        directory=$(dirname "$rustc")
        [[ -x $directory/cargo ]] || continue
        if compgen -G "$("$rustc" --print target-libdir --target "$target" 2>/dev/null)/libcore-*.rlib" >/dev/null; then
            cargo=(env "PATH=$directory:$PATH" "$directory/cargo")
            options=(--target "$target")
            return 0
        fi
    done
    for rustc in $(type -ap rustc); do
        directory=$(dirname "$rustc")
        sysroot=$("$rustc" --print sysroot 2>/dev/null) || continue
        [[ -x $directory/cargo && -d $sysroot/lib/rustlib/src/rust/library/core ]] || continue
        cargo=(env "PATH=$directory:$PATH" RUSTC_BOOTSTRAP=1)
        # A compiler of a distribution may come without a linker for other targets.
        if ! compgen -G "$sysroot/lib/rustlib/*/bin/rust-lld" >/dev/null; then
            local name=${target^^}
            cargo+=("CARGO_TARGET_${name//-/_}_LINKER=$(linker)")
        fi
        cargo+=("$directory/cargo")
        options=(--target "$target" -Zbuild-std=core)
        return 0
    done
    return 1
}

# The LLVM linker, under one of its names.
linker() {
    local name
    for name in ld.lld rust-lld; do
        command -v "$name" && return
    done
    echo ld.lld
}

missing() {
    echo "device.sh: no compiler for $1; rustup target add $1, or on Debian:" \
        "apt-get install rustc-web cargo-web rust-web-src lld" >&2
}

# Standard output is the program's path alone.
build() {
    if ! pick_cargo "$firmware_target"; then
        missing "$firmware_target"
        return 3
    fi
    (cd "$here" && "${cargo[@]}" build --release --locked --target-dir target \
        "${options[@]}" >&2) || return 1
    echo "$here/target/$firmware_target/release/postil-firmware"
}

run() {
    local article=${1:?device.sh: which article?} out=${2:?device.sh: where does the message go?} elf
    shift 2
    local date=()
    case ${1-} in
        --date) date=("--date=${2:?device.sh: which day?}") ;;
        --date=*) date=("$1") ;;
        '') ;;
        *) usage ;;
    esac
    elf=$(build) || return
    "$here/qemu.sh" "$elf" "$article" "$out" "${date[@]}"
}

# Each target twice: with the wire format, and the bare engine.
targets() {
    local target features status=0 built=0
    for target in "${library_targets[@]}"; do
        if ! pick_cargo "$target"; then
            missing "$target"
            echo "skipped: $target"
            continue
        fi
        for features in --features=default --no-default-features; do
            if (cd "$here/../core" && "${cargo[@]}" build --quiet --release --lib --locked \
                --target-dir "$here/target/targets" "${options[@]}" "$features"); then
                echo "built: $target $features"
                built=1
            else
                echo "failed: $target $features"
                status=1
            fi
        done
    done
    ((status)) && return 1
    ((built)) || return 3
}

# The proof must link, and must not link once a panic is planted.
proof() {
    if ! pick_cargo "$firmware_target"; then
        missing "$firmware_target"
        return 3
    fi
    local prove=("${cargo[@]}" build --quiet --release --locked --package postil-proof
        --target-dir target "${options[@]}") log
    (cd "$here" && "${prove[@]}") || { echo "device.sh: a panic is reachable" >&2; return 1; }
    if log=$(cd "$here" && "${prove[@]}" --features planted 2>&1); then
        echo "device.sh: a planted panic went unnoticed" >&2
        return 1
    fi
    if [[ $log != *a_panic_is_reachable* ]]; then
        echo "$log" >&2
        return 1
    fi
    echo "no panic is reachable, and a planted one is noticed"
}

usage() {
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
    exit 2
}

command=${1-}
case $command in
    build | run | targets | proof)
        shift
        "$command" "$@"
        ;;
    *) usage ;;
esac
