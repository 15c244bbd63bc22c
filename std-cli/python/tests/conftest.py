"""What the tests share: the command, beside which everything is held, and the articles of tests/articles."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Callable, Sequence

import pytest

ROOT = Path(__file__).resolve().parents[3]
ARTICLES = sorted((ROOT / "tests/articles").glob("*.txt"))
DATE = "2024-05-03"


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> Path:
    """Each of the articles."""
    path: Path = request.param
    return path


@pytest.fixture(scope="session")
def command() -> Callable[..., bytes]:
    """Runs the command postil: what it writes."""
    program = os.environ.get("POSTIL")
    if not program:
        pytest.skip("POSTIL does not say where the command is")

    def run(*arguments: "str | Path", stdin: bytes = b"", status: Sequence[int] = (0,)) -> bytes:
        line: Sequence[str] = [program, *map(str, arguments)]
        environment = {**os.environ, "POSTIL_CONFIG": ""}
        done = subprocess.run(line, input=stdin, stdout=subprocess.PIPE, env=environment, check=False)
        assert done.returncode in status, done
        return done.stdout

    return run
