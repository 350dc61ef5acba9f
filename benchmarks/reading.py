"""How well and how fast papers are read: ours beside other readers, in one run on the same files.

    scripts/build && .venv/bin/pip install --require-hashes --no-deps -r requirements/benchmarks.txt
    npm ci --ignore-scripts --prefix benchmarks/tesseract
    .venv/bin/python benchmarks/reading.py [FOLDER] [--seed N] [--count N] [--threads N]

FOLDER is one that scripts/specimens wrote; without it, one is drawn from the seed. Readers take
turns, file by file, each in a process of its own. Prints tables for docs.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
for part in ("", "scripts", "benchmarks", "checker/src"):
    sys.path.insert(0, str(ROOT / part))

import reading_given
from reading_run import Run, end, start
from reading_score import Score, lightness, scored, share

READERS = "ours", "rapidocr", "rapidocr-tiny", "tesseract"
CARD = 1500
"""A picture whose longer side has fewer pixels is counted as a card, another as a page."""


def read(runs: Sequence[Run], path: Path) -> None:
    """Let every reader read a file, and score what it read."""
    told = path.with_name(path.name + ".json").read_text(encoding="utf-8")
    truth = json.loads(told)
    for run in runs:
        answer = run.ask(str(path))
        if answer["error"]:
            run.errors.append(f"{path.name}: {answer['error']}")
        if truth["form"] != "text.pdf":
            times = run.cards if max(truth["size"]) < CARD else run.pages
            times.append(answer["seconds"])
        if truth["legible"]:
            is_right = answer["papers"] == [truth["kind"]]
            run.kinds.append(is_right)
            if not is_right:
                run.errors.append(f"{path.name}: {truth['kind']} taken for {answer['papers']}")
            lines = scored(run.name, truth, answer, run.legible)
            run.lines += lines
            run.scores += reading_given.scored(lines, truth, answer)


def table(runs: Sequence[Run], key: Callable[[Score], str], *, of_lines: bool = False) -> None:
    """Print a row per damage or field: right, wrong but sure, right but doubted, by reader."""
    scores = {run.name: run.lines if of_lines else run.scores for run in runs}
    rows = sorted({key(score) for ones in scores.values() for score in ones})
    heads = [f"{run.name} right | wrong and sure | right and doubted" for run in runs]
    print("| | fields | " + " | ".join(heads) + " |")
    print("| --- |" + " ---: |" * (1 + 3 * len(runs)))
    for row in rows:
        cells, count = [], 0
        for run in runs:
            here = [score for score in scores[run.name] if key(score) == row]
            count = len(here)
            whats = "is_right", "is_wrong_and_sure", "is_right_and_doubted"
            cells += [share(here, what) for what in whats]
        print(f"| {row} | {count} | " + " | ".join(cells) + " |")
    print()


def middle(times: Sequence[float]) -> str:
    """Return the median in seconds."""
    return f"{statistics.median(times):.2f}" if times else "–"


def missed(score: Score) -> str:
    """Tell what became of a field that was not read as it should be."""
    how = "right" if score.is_right else "wrong"
    how += ", sure" if score.is_sure else ", doubted"
    return f"{how}: {score.file} {score.field}: {score.printed}  read: {score.seen}"


def costs(runs: Sequence[Run]) -> None:
    """Print how many papers were told, time and memory."""
    print("| | files | right kind | s per card | s per page | peak MB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for run in runs:
        kinds = f"{100 * statistics.mean(run.kinds):.1f}" if run.kinds else "–"
        times = middle(run.cards), middle(run.pages)
        cells = str(len(run.kinds)), kinds, *times, f"{run.peak:.0f}"
        print(f"| {run.name} | " + " | ".join(cells) + " |")
    print()


def drawn(folder: Path, options: argparse.Namespace) -> Path:
    """Write a set where no folder was given."""
    from tests.papers import sets  # noqa: PLC0415 -- a folder needs no papers drawn

    planned = sets.plan(options.seed, options.count, options.damage)
    for number, path in enumerate(sets.write(folder, planned), start=1):
        print(f"\r{number} drawn: {path.name}\033[K", end="", file=sys.stderr)
    return folder


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--damage", default="", help="one damage everywhere, or none")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="list what was wrong or doubted")
    parser.add_argument("--readers", nargs="+", choices=READERS, default=READERS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or drawn(Path(made), options)
        files = sorted(path.with_suffix("") for path in folder.glob("*.*.json"))
        files = [path for path in files if path.is_file()]
        runs = [start(name, options.threads) for name in options.readers]
        for number, path in enumerate(files, start=1):
            print(f"\r{number}/{len(files)} {path.name}\033[K", end="", file=sys.stderr)
            read(runs, path)
        for run in runs:
            end(run)
    print(file=sys.stderr)
    table(runs, lambda score: score.damage)
    table(runs, lambda score: score.field)
    table(runs, lambda score: "codes" if score.is_code else "words")
    table(runs, lightness)
    table(runs, lambda _: "all")
    table(runs, lambda _: "all, as lines", of_lines=True)
    costs(runs)
    for run in runs:
        print(*(f"{run.name}: {error}" for error in run.errors[:10]), sep="\n", file=sys.stderr)
        for score in run.scores if options.misses else ():
            if not score.is_right or not score.is_sure:
                print(f"{run.name}, {missed(score)}", file=sys.stderr)


if __name__ == "__main__":
    main()
