"""Sets of test papers: which layouts in which damage, written with their truth."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.papers.catalogue import LAYOUTS, paper
from tests.papers.chance import chance
from tests.papers.damage import DAMAGES, damaged
from tests.papers.paper import Mark, Paper, Value, around
from tests.papers.saving import Format, saved

HARD = ("photo", "photo", *DAMAGES)
UNREADABLE = frozenset({"mirrored"})
"""Damage after which nobody is asked to read: the checker must only say what is wrong."""
FLAT = Format.JPEG, Format.JPEG, Format.TURNED_JPEG, Format.PNG, Format.SCAN


@dataclass(frozen=True, slots=True)
class Specimen:
    """A paper of a set: everything about it follows from these words."""

    layout: str
    damage: str
    strength: float
    form: Format
    seed: str

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return f"{self.seed.rpartition('/')[2]}-{self.layout}-{self.damage}"

    def made(self) -> Paper:
        """Draw it."""
        flawless = paper(self.layout, self.seed)
        rng = chance("damage", self.layout, self.damage, self.seed)
        return damaged(flawless, self.damage, self.strength, rng)


def plan(seed: int, count: int, damage: str = "") -> Iterator[Specimen]:
    """Say what a set holds: every layout in turn, a third of it undamaged.

    ``damage`` asks for one kind of damage, or ``none``, everywhere.
    """
    names = list(LAYOUTS)
    for number in range(count):
        rng = chance("set", seed, number)
        is_clean = damage == "none" or (not damage and rng.random() < 1 / 3)
        chosen = "none" if is_clean else damage or rng.choice(HARD)
        forms = [*FLAT, Format.DIGITAL, Format.DIGITAL] if is_clean else FLAT
        yield Specimen(
            layout=names[number % len(names)],
            damage=chosen,
            strength=0.0 if is_clean else round(rng.uniform(0.3, 1.0), 2),
            form=rng.choice(forms),
            seed=f"{seed}/{number:04}",
        )


def truth(made: Paper) -> dict[str, Any]:
    """Return what is true of a paper, for JSON. Boxes are left, top, right, bottom in pixels."""
    return {
        "kind": made.kind,
        "layout": made.layout,
        "size": list(made.picture.size),
        "damage": [{"name": name, "strength": strength} for name, strength in made.damage],
        "letters": made.letters,
        "legible": not UNREADABLE.intersection(name for name, _ in made.damage),
        "values": [
            {**_placed("field", one.field, one), "lines": list(one.lines)} for one in made.values
        ],
        "marks": [_placed("sort", one.sort, one) for one in made.marks],
        "told": made.told,
    }


def _placed(key: str, name: str, one: Value | Mark) -> dict[str, Any]:
    corners = [[round(x, 1), round(y, 1)] for x, y in one.quad]
    return {key: name, "text": one.text, "box": list(around(one.quad)), "quad": corners}


def write(folder: Path, specimens: Iterator[Specimen]) -> Iterator[Path]:
    """Write each specimen and, beside it, its truth as JSON; give each file's path."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in specimens:
        made = one.made()
        path = folder / f"{one.stem}.{one.form.value}"
        path.write_bytes(saved(made, one.form))
        told = {"file": path.name, "seed": one.seed, "form": one.form.value, **truth(made)}
        path.with_name(path.name + ".json").write_text(
            json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        yield path
