#!/usr/bin/env python3
"""What the engine takes on each board: flash, RAM, stack, instructions for a byte of news.

    measure.py                    the table
    measure.py --check            fails if a figure is worse than budgets.tsv allows
    measure.py --write            writes the figures into budgets.tsv: on purpose, in the commit that changes them

Builds the programs and runs them under QEMU on the articles of the tests (device.sh and qemu.sh say what that
needs). Instructions are counted by the emulator, so they are those of every run of the same build; a figure
may be worse by one in a hundred before it counts, for compilers differ a little.
"""
import csv
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUDGETS = HERE / "budgets.tsv"
ARTICLES = sorted((HERE.parent / "tests/articles").glob("*.txt"))
TOLERANCE = 1.01
MISSING = 3

# The boards that have a clock, and how many instructions a tick of it is under qemu.sh: boards.tsv has the ticks of a
# microsecond, and an instruction takes 2^shift ns.
with open(HERE / "boards.tsv") as table:
    ROWS = csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t")
    BOARDS = {row["board"]: 1000 / float(row["clock"]) / 2 ** int(row["shift"]) for row in ROWS if row["clock"] != "-"}
# What postil is, of all the code: its own and that of the crates it is made with, but not the program around it, whose
# functions have its name first.
ENGINE = re.compile(r"^(?!_RI?NvC\w*?_6serial).*(6postil|3nom|8heapless|8postcard)")
# What of it is no stage: the messages, and the serial line that they go over.
EXCHANGE = re.compile(r"6stream|4wire")
FIGURES = ["code", "engine", "stages", "tables", "model", "ram", "stack", "instructions"]


def build(board, program):
    done = subprocess.run([HERE / "device.sh", "build", board, program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode == MISSING:
        return None, done.stderr.strip().splitlines()[-1]
    if done.returncode:
        sys.exit(done.stderr)
    return Path(done.stdout.strip()), None


class Elf:
    """A program: sections by name, and symbols."""

    def __init__(self, path):
        self.data = path.read_bytes()
        (offset,) = struct.unpack_from("<I", self.data, 32)
        size, count, names = struct.unpack_from("<HHH", self.data, 46)
        rows = [struct.unpack_from("<10I", self.data, offset + number * size) for number in range(count)]
        name = lambda table, at: self.data[rows[table][4] + at : self.data.index(b"\0", rows[table][4] + at)].decode()
        self.sections = {name(names, row[0]): row for row in rows}
        symbols = self.sections[".symtab"]
        self.functions = [
            (name(symbols[6], at), size)
            for at, _, size, info, _, _ in struct.iter_unpack("<IIIBBH", self.data[symbols[4] : symbols[4] + symbols[5]])
            if info & 15 == 2
        ]

    def size(self, *names):
        return sum(self.sections[name][5] for name in names if name in self.sections)


def run(board):
    """The log of a board that annotates the articles over its serial line, or why there is none."""
    logs = []
    for article in ARTICLES:
        command = [HERE / "device.sh", "serial", board, article, "--format", "jsonl"]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode == MISSING:
            return None, done.stderr.strip().splitlines()[-1]
        if done.returncode:
            sys.exit(done.stderr)
        logs.append(done.stderr)
    return "".join(logs), None


def figures(board):
    program, missing = build(board, "serial")
    log, missing = (None, missing) if missing else run(board)
    if missing:
        return None, missing
    runs = [tuple(map(int, run)) for run in re.findall(r"(\d+) bytes in (\d+) ticks, (\d+) bytes of stack", log)]
    if len(runs) != len(ARTICLES):
        sys.exit(f"measure.py: {board}: {len(runs)} of {len(ARTICLES)} articles in the log (is defmt-print there?)\n{log}")
    elf = Elf(program)
    size = sum(run[0] for run in runs)
    engine = [(name, size) for name, size in elf.functions if ENGINE.match(name)]
    return {
        "code": elf.size(".vector_table", ".init", ".init.rust", ".text"),
        "engine": sum(size for _, size in engine),
        "stages": sum(size for name, size in engine if not EXCHANGE.search(name)),
        "tables": elf.size(".rodata", ".data"),
        "model": elf.size(".model"),
        "ram": elf.size(".data", ".bss"),
        "stack": max(run[2] for run in runs),
        "instructions": round(sum(run[1] for run in runs) * BOARDS[board] / size),
    }, None


def budgets():
    rows = [line.split("\t") for line in BUDGETS.read_text().splitlines() if line and not line.startswith("#")]
    return {(board, figure): int(most) for board, figure, most in rows}


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else ""
    if mode not in ("", "--check", "--write"):
        sys.exit(__doc__)
    found, status = {}, 0
    print(f"{'board':14}" + "".join(f"{figure:>14}" for figure in FIGURES))
    for board in BOARDS:
        row, missing = figures(board)
        if missing:
            print(f"{board:14}  skipped: {missing}")
            status = MISSING if os.environ.get("POSTIL_REQUIRE_FIRMWARE") != "1" else 1
            continue
        print(f"{board:14}" + "".join(f"{row[figure]:14,}" for figure in FIGURES))
        found |= {(board, figure): row[figure] for figure in FIGURES}
    if mode == "--write":
        head = [line for line in BUDGETS.read_text().splitlines() if line.startswith("#")]
        # Boards that did not run keep theirs.
        rows = [f"{board}\t{figure}\t{most}" for (board, figure), most in (budgets() | found).items()]
        BUDGETS.write_text("\n".join(head + rows) + "\n")
    if mode == "--check":
        known = budgets()
        for key, figure in found.items():
            if key not in known:
                print(f"no budget: {key[0]}: {key[1]} {figure:,} (measure.py --write)")
                status = 1
            elif figure > known[key] * TOLERANCE:
                print(f"worse: {key[0]}: {key[1]} {figure:,}, was {known[key]:,}")
                status = 1
    sys.exit(status)


if __name__ == "__main__":
    main()
