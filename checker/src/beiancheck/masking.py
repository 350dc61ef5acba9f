"""Shorten what is personal wherever it stands in a report."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from beiancheck import shape
from beiancheck.shape import Field
from beiancheck.submission import Submission
from beiancheck.text import shown

_SHORT = 4


@dataclass(frozen=True, slots=True)
class Mask:
    """Personal values of a submission, the longest first, and how they are shortened."""

    values: tuple[str, ...]

    @classmethod
    def of(cls, submission: Submission, more: Iterable[str] = ()) -> "Mask":
        """Collect the personal values of a submission, and more of them."""
        found: set[str] = set()
        _collect(submission, shape.tree(), found)
        for value in more:
            found |= _spellings(value)
        return cls(tuple(sorted(found, key=lambda value: (-len(value), value))))

    def on(self, words: str) -> str:
        """Return words with every personal value shortened."""
        for value in self.values:
            words = words.replace(value, shortened(value))
        return words


def shortened(value: str) -> str:
    """Keep enough of a value to recognise it: 1101…0012, 张**."""
    if len(value) <= _SHORT:
        return value[0] + "*" * (len(value) - 1)
    kept = 4 if len(value) > 3 * _SHORT else 2
    return f"{value[:kept]}…{value[-kept:]}"


def _collect(value: Any, fields: tuple[Field, ...], found: set[str]) -> None:  # noqa: ANN401 -- walks structs by the schema
    for field in fields:
        held = getattr(value, field.name)
        if isinstance(held, msgspec.Struct):
            _collect(held, field.fields, found)
        elif field.value == "list":
            for item in held:
                _collect(item, field.fields, found)
        elif field.private and isinstance(held, str) and held.strip():
            found |= _spellings(held)


def _spellings(held: str) -> set[str]:
    return {one for one in (held.strip(), shown(held), shown(held.strip())) if len(one) > 1}
