"""Archives of articles, and what it costs to check one draft against a large one."""
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from verification.words import sentences

def write(path, articles):
    """An archive of articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as out:
        for article in articles:
            out.write(json.dumps({"id": article["id"], "text": article["text"]}, ensure_ascii=False) + "\n")


def varied(text, vocabulary, random):
    """An article with its sentences in another order and every eighth word of small letters replaced: no copy of the wire."""
    lines = []
    for line in text.split("\n"):
        several = sentences(line)
        random.shuffle(several)
        lines.append(" ".join(several))
    return re.sub(r"(?<![\w'’])[a-z]{4,}(?![\w'’])",
                  lambda match: random.choice(vocabulary) if random.random() < 0.125 else match[0], "\n".join(lines))


def write_large(path, articles, megabytes, random):
    """An archive of a size: the articles once, then varied again and again."""
    vocabulary = sorted({word for article in articles for word in re.findall(r"\b[a-z]{4,}\b", article["text"])})
    wanted, copy = megabytes * 1_000_000, 0
    write(path, articles)
    with path.open("ab") as out:
        while out.tell() < wanted:
            article = articles[copy % len(articles)]
            made = {"id": f"{article['id']}/{copy}", "text": varied(article["text"], vocabulary, random)}
            out.write(json.dumps(made, ensure_ascii=False).encode() + b"\n")
            copy += 1
    return len(articles) + copy


def resident(process):
    """The peak of a running process's memory in bytes, as Linux counts it since the program was loaded; 0 elsewhere."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    peak = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(peak[1]) * 1024 if peak else 0


def measured(command):
    """Seconds of wall and user time and peak of memory in bytes of a command.

    The kernel's own count at the end (`ru_maxrss`) starts from the process that started the command: it is only used where the
    command cannot be watched."""
    start, peak = time.monotonic(), 0
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL)
    while not (done := os.wait4(process.pid, os.WNOHANG))[0]:
        peak = max(peak, resident(process))
        time.sleep(0.01)
    wall, (_, status, used) = time.monotonic() - start, done
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return {"status": process.returncode, "wall": wall, "user": used.ru_utime, "peak": peak or used.ru_maxrss * unit}


def compare(verify, postil, draft, archive, count):
    """Prints what one draft against the archive costs, beside annotating the archive."""
    size = archive.stat().st_size
    print(f"{count} articles, {size / 1e6:.1f} MB; a draft of {draft.stat().st_size} bytes")
    print(f"{'':10} {'wall s':>8} {'user s':>8} {'MB/s':>8} {'peak MB':>8} {'status':>7}")
    commands = {"verify": [*verify, draft, "--source", archive],
                "annotate": [postil, "annotate", "--input", "jsonl", "-f", "jsonl", archive]}
    for name, command in commands.items():
        cost = measured(command)
        rate = size / 1e6 / cost["wall"]
        peak = cost["peak"] / 1e6
        print(f"{name:10} {cost['wall']:8.2f} {cost['user']:8.2f} {rate:8.1f} {peak:8.1f} {cost['status']:7}", flush=True)
