"""What reading finds in whole submissions: false alarms, and faults of a single character.

    scripts/build && .venv/bin/python benchmarks/reading_submissions.py [--seed N] [--count N]

Every second submission has one fault. A finding counts as reading's if it is not there when the
same submission is checked without its papers being read.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
for part in ("", "scripts", "checker/src"):
    sys.path.insert(0, str(ROOT / part))

from beiancheck.check import Order, check
from beiancheck.documents.read_page import ReadPage
from beiancheck.ocr.native import models, read
from beiancheck.provider import default
from beiancheck.report import encode
from tests.papers import faults, submissions
from tests.papers.cast import KINDS
from tests.papers.people import TODAY
from tests.papers.saving import Format, saved

GRAVE = "error", "warning"


def found(case: submissions.Case, known: models.Models) -> list[dict[str, Any]]:
    """Return the findings that only reading makes."""
    files = {name: saved(paper, Format.JPEG) for name, paper in case.papers.items()}
    order = Order(language="zh", today=TODAY, provider=default())
    raw = json.loads(json.dumps(case.typed, default=str))
    pages = {name: tuple(map(ReadPage.of, read.pages(data, known))) for name, data in files.items()}
    without, with_them = (
        json.loads(encode(check(raw, files, order, pages)))["findings"] for pages in ({}, pages)
    )
    known_before = {(one["rule"], one["place"]) for one in without}
    return [one for one in with_them if (one["rule"], one["place"]) not in known_before]


def cases(seed: int, count: int) -> Iterator[submissions.Case]:
    """Yield submissions of all kinds, every second one with a fault."""
    names = list(faults.FAULTS)
    for number in range(count):
        fault = names[number // 2 % len(names)] if number % 2 else ""
        kind = "enterprise" if fault else KINDS[number // 2 % len(KINDS)]
        yield submissions.case(kind, f"{seed}-{number}", fault)


def main() -> None:
    """Print what was found in each, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()
    known = models.found(threads=1)
    sums: Counter[str] = Counter()
    for case in cases(options.seed, options.count):
        findings = found(case, known)
        kind = "faulty" if case.truth["fault"] else "flawless"
        gravest = next((one for one in (*GRAVE, "look") if _has(findings, one)), "nothing")
        sums[f"{kind}: {gravest}"] += 1
        told = ", ".join(f"{one['severity']} {one['rule']} {one['place']}" for one in findings)
        print(f"{case.name}: {told or 'nothing'}", flush=True)
    print()
    for what, count in sorted(sums.items()):
        print(f"{what}: {count}")


def _has(findings: list[dict[str, Any]], severity: str) -> bool:
    return any(one["severity"] == severity for one in findings)


if __name__ == "__main__":
    main()
