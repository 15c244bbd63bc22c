#!/usr/bin/env bash
# Runs the firmware under QEMU: qemu.sh ELF ARTICLE OUT [--date=YYYY-MM-DD]
#
# Cargo's runner, so `cargo run --release -- ARTICLE OUT` does the same. Prints the log; the exit
# status is the firmware's (0 done, 1 refused, 101 panic, 102 hard fault), 124 after two minutes.
set -uo pipefail

if (($# < 3)); then
    echo "usage: qemu.sh ELF ARTICLE OUT [--date=YYYY-MM-DD]" >&2
    exit 2
fi
elf=$1
shift

for tool in timeout qemu-system-arm; do
    if ! command -v "$tool" >/dev/null; then
        echo "qemu.sh: $tool is missing (Debian: apt-get install coreutils qemu-system-arm)" >&2
        exit 3
    fi
done

# One argument of the firmware, as QEMU and then the firmware unwrap it: QEMU joins the arguments with
# blanks and doubles a comma, and quotation marks keep a blank inside an argument.
argument() {
    local mark='"'
    [[ $1 == *'"'* ]] && mark="'"
    printf ',arg=%s' "$mark${1//,/,,}$mark"
}

config='enable=on,target=native,arg=postil-firmware'
for word in "$@"; do
    config+=$(argument "$word")
done

# With -icount an instruction takes 64 ns: the ticks that the firmware logs repeat exactly.
emulate() {
    timeout 120 qemu-system-arm -M lm3s6965evb -icount shift=6 -nographic -monitor none -serial none \
        -semihosting-config "$config" -kernel "$elf" </dev/null
}

if command -v defmt-print >/dev/null; then
    emulate | defmt-print -e "$elf"
else
    echo "qemu.sh: no log, defmt-print is missing (cargo install defmt-print)" >&2
    emulate >/dev/null
fi
exit "${PIPESTATUS[0]}"
