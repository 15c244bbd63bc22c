#!/usr/bin/env bash
# Runs a program of a board under QEMU, or under Node.js where the board is WebAssembly:
#
#   qemu.sh BOARD PROGRAM [ARGUMENT …]            with a command line
#   qemu.sh BOARD PROGRAM --serial SOCKET         with its serial line at a socket of this machine
#   qemu.sh wasm PROGRAM ORDERS REPORTS           what is to arrive, and what was sent, in files
#
# Prints the log; the exit status is the program's (0 done, 1 refused, 101 panic, 102 fault; 134 when an
# overflow of the stack has locked it up), 124 after two minutes. POSTIL_MODEL=FILE writes a file to the
# section of the model first, for a program that comes without one (feature separate-model).
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/boards.sh"

if (($# < 3)); then
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
board=$1 program=$2
shift 2

need() {
    if ! command -v "$1" >/dev/null; then
        echo "qemu.sh: $1 is missing (Debian: apt-get install $2)" >&2
        exit 3
    fi
}
need timeout coreutils

emulator=$(of_board "$board" emulator) || exit
read -ra machine <<<"$emulator"
case $machine in
    node)
        need node nodejs
        exec timeout --foreground 120 node "$here/host.mjs" "$program" "$@"
        ;;
    qemu-system-arm) need qemu-system-arm qemu-system-arm ;;
    *) need "$machine" qemu-system-misc ;;
esac
# An instruction takes a fixed time, so the ticks that programs log repeat exactly.
machine+=(-icount "shift=$(of_board "$board" shift)")
if [[ -n ${POSTIL_MODEL-} ]]; then
    machine+=(-device "loader,file=${POSTIL_MODEL//,/,,},addr=$(of_board "$board" model),force-raw=on")
fi

# One argument of the program, as QEMU and then the program unwrap it: QEMU joins the arguments with
# blanks and doubles a comma, and quotation marks keep a blank inside an argument.
argument() {
    local mark='"'
    [[ $1 == *'"'* ]] && mark="'"
    printf ',arg=%s' "$mark${1//,/,,}$mark"
}

serial=none config='enable=on,target=native,arg=postil-firmware'
if [[ $1 == --serial ]]; then
    serial="unix:${2//,/,,},server=on,wait=on"
else
    for word in "$@"; do
        config+=$(argument "$word")
    done
fi

# In the foreground: a group of processes that is ended takes the emulator with it.
emulate() {
    timeout --foreground 120 "${machine[@]}" -nographic -monitor none -serial "$serial" \
        -semihosting-config "$config" -kernel "$program" </dev/null
}

if command -v defmt-print >/dev/null; then
    emulate | defmt-print -e "$program"
else
    echo "qemu.sh: no log, defmt-print is missing (cargo install defmt-print)" >&2
    emulate >/dev/null
fi
exit "${PIPESTATUS[0]}"
