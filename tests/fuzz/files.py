"""Damaged files through the native door: which ones, in which way, and what came of them."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sitebuild import say
from sitebuild.places import BUILD
from tests.fuzz import sources
from tests.fuzz.damage import ANY, Change
from tests.fuzz.damage_pdf import PDF
from tests.fuzz.damage_picture import PICTURE
from tests.fuzz.damage_zip import ZIP
from tests.fuzz.found import kept
from tests.fuzz.ran import Ran
from tests.fuzz.watching import Watched

FAULTS = BUILD / "fuzz" / "faults"
_DOOR = "tests.fuzz.doors"
_OWN: dict[str, tuple[Change, ...]] = {"pdf": PDF, "docx": ZIP, "pictures": PICTURE}
_SHOWN = 1000
"""Files after which it is said how far it came."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file and how it came to be; the same kind, seed and number give the same bytes."""

    recipe: str
    data: bytes


def damaged(kind: str, seed: int, count: int) -> Iterator[Damaged]:
    """Damage real files of a kind, every one in turn, in one to three ways."""
    files = sources.of(kind)
    names = list(files)
    for number in range(count):
        rng = random.Random(f"{kind} {seed} {number}")
        name = names[number % len(names)]
        data, ways = files[name], []
        for _ in range(rng.choice((1, 1, 2, 3))):
            change = rng.choice(rng.choice((ANY, _OWN[kind])))
            if change in ZIP and ways:
                continue  # no zip any more
            data = change(rng, data or b"\0", files[rng.choice(names)])
            ways.append(change.__name__)
        yield Damaged(f"{kind} {seed} {number} {name}: {', '.join(ways)}", data)


def run(kind: str, count: int, seed: int, door: str = "measured") -> Ran:
    """Feed damaged files of a kind to the native door, and keep those that break it."""
    outcomes: Counter[str] = Counter()
    faults = set()
    with Watched(_DOOR, door) as watched:
        for number, one in enumerate(damaged(kind, seed, count), 1):
            told, fault = watched.fed(kind, one.data)
            outcomes[told or "fault"] += 1
            if fault:
                faults.add(fault.name)
                kept(FAULTS, fault, one.data)
                say.line(f"! {fault}  {one.recipe}")
            if number % _SHOWN == 0:
                say.line(f"  {kind}: {number} of {count}, {len(faults)} faults")
    more = ", ".join(f"{count} {told}" for told, count in outcomes.most_common())
    return Ran(f"{kind}, {door}", count, len(faults), more)
