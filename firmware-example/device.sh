#!/usr/bin/env bash
# Builds and runs postil for microcontrollers, with whichever compiler is here:
#
#   device.sh boards                          the boards, and the target of each
#   device.sh build BOARD PROGRAM [FEATURE …] a program of src/bin; prints its path
#   device.sh run ARTICLE OUT [--date DAY]    builds `file`, then annotates ARTICLE under QEMU
#   device.sh serial BOARD ARTICLE [OPTION …] builds `serial` and the command, and has the emulated board annotate
#                                             ARTICLE over its serial line; OPTIONs are those of `postil serial`
#   device.sh cargo BOARD ARGUMENT …          cargo for the target of a board, in the current folder
#   device.sh model MODEL OUT                 what is written over a board's section of flash to change its model
#   device.sh targets                         builds the library for every target that it supports
#   device.sh proof                           links only if no public function of the library can panic
#
# A compiler serves a target if it has the target's library (rustup target add TARGET), or the
# source of the library to build it from (Debian: rustc-web, cargo-web, rust-web-src and lld).
# Exit status 3: no compiler is fit, and the line before says what to install.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/boards.sh"
library_targets=(
    thumbv6m-none-eabi
    thumbv7m-none-eabi
    thumbv7em-none-eabi
    riscv32imac-unknown-none-elf
    wasm32-unknown-unknown
)

# The boards and their targets.
boards() { columns board target; }

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
            cargo+=("CARGO_TARGET_${name//-/_}_LINKER=$(linker "$target")")
        fi
        cargo+=("$directory/cargo")
        # What is built of the standard library: all of it for programs that have a host, as small as it can be.
        options=(--target "$target" "-Zbuild-std=${STANDARD_LIBRARY:-core}"
            ${STANDARD_LIBRARY:+-Zbuild-std-features=optimize_for_size})
        return 0
    done
    return 1
}

# The LLVM linker for a target, under one of its names.
linker() {
    local name names=(ld.lld rust-lld)
    [[ $1 == wasm* ]] && names=(wasm-ld rust-lld)
    for name in "${names[@]}"; do
        command -v "$name" && return
    done
    echo "${names[0]}"
}

missing() {
    echo "device.sh: no compiler for $1; rustup target add $1, or on Debian:" \
        "apt-get install rustc-web cargo-web rust-web-src lld" >&2
}

# Standard output is the program's path alone. Programs of other boards and features stay where they are.
build() {
    (($# >= 2)) || usage
    local board=$1 program=$2 target name place package optimize small=() flags=
    target=$(of_board "$board" target) || return
    optimize=$(of_board "$board" optimize) || return
    # With "z" alone nearly nothing is inlined; nearly as much as with "s" makes the program faster, and even smaller.
    [[ $optimize == z ]] && flags="'-Cllvm-args=-inline-threshold=40', '-Clink-arg=--icf=all'"
    # What reads and writes files needs room beside the engine: all that is not the engine is made as small as can be.
    if [[ $program == file ]]; then
        for package in postil-firmware semihosting nom postcard; do
            small+=(--config "profile.release.package.$package.opt-level='z'")
        done
        # Nor does its size depend on where the sources of libraries lie, which panics name.
        flags+="${flags:+, }'--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=.'"
    fi
    [[ -z $flags ]] || small+=(--config "target.$target.rustflags=[$flags]")
    shift 2
    if ! pick_cargo "$target"; then
        missing "$target"
        return 3
    fi
    (cd "$here" && CARGO_PROFILE_RELEASE_OPT_LEVEL=$optimize \
        "${cargo[@]}" build --release --locked --target-dir target --bin "$program" \
        --no-default-features --features "$board $*" "${small[@]}" "${options[@]}" >&2) || return 1
    name=$program
    [[ $target == wasm* ]] && name=$program.wasm
    place=$(IFS=+ && echo "$here/target/boards/$board${*:++$*}")
    mkdir -p "$place" && cp "$here/target/$target/release/$name" "$place/$name" || return 1
    echo "$place/$name"
}

# Before anything is built for it.
is_article() {
    [[ $1 == - || -r $1 ]] && return
    echo "device.sh: $1: no such article" >&2
    return 2
}

run() {
    (($# >= 2)) || usage
    local article=$1 out=$2 elf
    shift 2
    is_article "$article" || return
    local date=()
    case ${1-} in
        --date) date=("--date=${2-}") ;;
        --date=*) date=("$1") ;;
        '') ;;
        *) usage ;;
    esac
    elf=$(build lm3s6965evb file) || return
    "$here/qemu.sh" lm3s6965evb "$elf" "$article" "$out" "${date[@]}"
}

# The board in the background, the command in front of it; the socket appears when the board is ready.
serial() {
    (($# >= 2)) || usage
    local board=$1 article=$2 target elf status
    shift 2
    is_article "$article" || return
    target=$(of_board "$board" target) || return
    if [[ $target == wasm* ]]; then
        echo "device.sh: $board has no serial line that a command can open" >&2
        return 2
    fi
    elf=$(build "$board" serial) || return
    (cd "$here/.." && cargo build --quiet --release --locked -p postil-cli) || return
    folder=$(mktemp -d) || return
    # A group of its own: what the script has started ends with it, whatever ends this one.
    setsid "$here/qemu.sh" "$board" "$elf" --serial "$folder/line" >&2 &
    emulator=$!
    trap 'kill -- "-$emulator" 2>/dev/null; rm -r "$folder"' EXIT
    until [[ -S $folder/line ]]; do
        kill -0 "$emulator" 2>/dev/null || { wait "$emulator"; return; }
        sleep 0.1
    done
    "${CARGO_TARGET_DIR:-$here/../target}/release/postil" serial "unix:$folder/line" "$article" --stop "$@"
    status=$?
    ((status)) || wait "$emulator" || status=$?
    return "$status"
}

cargo_for() {
    (($#)) || usage
    local target
    target=$(of_board "$1" target) || return
    shift
    if ! pick_cargo "$target"; then
        missing "$target"
        return 3
    fi
    "${cargo[@]}" "$@" "${options[@]}"
}

# The section of flash: the model's length, lowest byte first, and the model; see src/model.rs.
model() {
    (($# == 2)) || usage
    local model=$1 out=$2 length
    length=$(wc -c <"$model") || return
    {
        printf '%b' "$(printf '\\x%02x' $((length & 255)) $((length >> 8 & 255)) $((length >> 16 & 255)) 0)"
        cat "$model"
    } >"$out"
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

# The proof must link, and must not link once a panic is planted. On two cores, for compilers leave other checks on
# each.
proof() {
    local target prove log
    for target in thumbv7m-none-eabi thumbv6m-none-eabi; do
        if ! pick_cargo "$target"; then
            missing "$target"
            return 3
        fi
        prove=("${cargo[@]}" build --quiet --release --locked --package postil-proof
            --target-dir target "${options[@]}")
        (cd "$here" && "${prove[@]}") || { echo "device.sh: a panic is reachable on $target" >&2; return 1; }
        if log=$(cd "$here" && "${prove[@]}" --features planted 2>&1); then
            echo "device.sh: a planted panic went unnoticed on $target" >&2
            return 1
        fi
        if [[ $log != *a_panic_is_reachable* ]]; then
            echo "$log" >&2
            return 1
        fi
        echo "$target: no panic is reachable, and a planted one is noticed"
    done
}

usage() {
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
    exit 2
}

command=${1-}
case $command in
    boards | build | run | serial | model | targets | proof)
        shift
        "$command" "$@"
        ;;
    cargo)
        shift
        cargo_for "$@"
        ;;
    *) usage ;;
esac
