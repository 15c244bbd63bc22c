"""A checksum for each article of tests/articles: CRC-32 of its notes in the wire format, which are the same bytes everywhere.

    checksums.py [POSTIL]      with the command's, whose path is given, beside Python's
"""

from __future__ import annotations

import subprocess
import sys
import zlib

from conftest import ARTICLES, DATE

import postil


def main(command: "str | None" = None) -> None:
    for path in ARTICLES:
        notes = postil.annotate(path.read_bytes().decode(), DATE).to_bytes()
        columns = [path.stem, f"{zlib.crc32(notes):08x}"]
        if command:
            line = [command, "annotate", "-f", "postcard", "-o", "-", "--date", DATE, str(path)]
            columns.append(f"{zlib.crc32(subprocess.run(line, stdout=subprocess.PIPE, check=True).stdout):08x}")
        print("\t".join(columns))


if __name__ == "__main__":
    main(*sys.argv[1:])
