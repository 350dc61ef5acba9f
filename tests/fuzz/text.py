"""Fuzzing every reader of text, each in a process of its own; a process that dies is one fault."""

import os
import re
import subprocess
import sys
from pathlib import Path

from sitebuild.places import BUILD, ROOT
from tests.fuzz import starts
from tests.fuzz.found import Fault, kept
from tests.fuzz.ran import Ran
from tests.fuzz.readers import READERS

FOLDER = BUILD / "fuzz" / "text"
RUNS = 1_000_000
_MOST_DEATHS = 20
_DONE = re.compile(r"stat::number_of_executed_units: (\d+)")
_ENDS = {"timeout": "hang", "oom": "memory", "crash": "death", "slow-unit": "", "leak": ""}


def run(runs: int, seed: int, only: str = "") -> list[Ran]:
    """Fuzz the readers, each by its share, and say what came of it."""
    return [
        _fuzzed(name, runs if only else max(1, runs * read.share // 1000), seed)
        for name, read in READERS.items()
        if only in {"", name}
    ]


def _fuzzed(name: str, runs: int, seed: int) -> Ran:
    folder = FOLDER / name
    first = folder / "starts"
    if not first.exists():
        first.mkdir(parents=True)
        for number, data in enumerate(starts.of(name)):
            (first / f"{number:04}").write_bytes(data)
    done = 0
    for again in range(_MOST_DEATHS):
        if done >= runs:
            break
        done += _once(name, folder, runs - done, seed + again)
    found = len(list((folder / "faults").glob("*.told")))
    return Ran(f"text, {name}", done, found)


def _once(name: str, folder: Path, runs: int, seed: int) -> int:
    words = [sys.executable, "-m", "tests.fuzz.guided", name, str(folder), str(runs), str(seed)]
    same = {"PYTHONHASHSEED": "0", "PYTHONPATH": f"{ROOT / 'scripts'}{os.pathsep}{ROOT}"}
    with (folder / "said.txt").open("wb") as said:
        subprocess.run(
            words, cwd=ROOT, env={**os.environ, **same}, stderr=said, stdout=said, check=False
        )
    for path in folder.glob("*-*"):
        what = _ENDS.get(path.name.rpartition("-")[0])
        if what:
            kept(folder / "faults", Fault(name, what), path.read_bytes())
        path.unlink()
    counted = _DONE.search((folder / "said.txt").read_text(encoding="utf-8", errors="replace"))
    return int(counted[1]) if counted else 0
