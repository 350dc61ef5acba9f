"""Shorten what is personal wherever it stands in a report."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from beiancheck import file_names, shape
from beiancheck.shape import Field
from beiancheck.submission import File, Submission
from beiancheck.text import shown

_SHORT = 4


@dataclass(frozen=True, slots=True)
class Mask:
    """Personal values of a submission, the longest first, and how they are shortened."""

    values: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, submission: Submission, more: Iterable[str] = ()) -> "Mask":
        """Collect the personal values of a submission, and more of them."""
        found: dict[str, str] = {}
        _collect(submission, shape.tree(), found)
        for value in more:
            found |= {one: shortened(one) for one in _spellings(value)}
        return cls(tuple(sorted(found.items(), key=lambda held: (-len(held[0]), held))))

    def on(self, words: str) -> str:
        """Return words with every personal value shortened."""
        for value, short in self.values:
            words = words.replace(value, short)
        return words


def shortened(value: str) -> str:
    """Keep enough of a value to recognise it: 1101…0012, 张**."""
    if len(value) <= _SHORT:
        return value[0] + "*" * (len(value) - 1)
    kept = 4 if len(value) > 3 * _SHORT else 2
    return f"{value[:kept]}…{value[-kept:]}"


def _collect(value: Any, fields: tuple[Field, ...], found: dict[str, str]) -> None:  # noqa: ANN401 -- walks structs by the schema
    for field in fields:
        held = getattr(value, field.name)
        if isinstance(held, msgspec.Struct):
            _collect(held, field.fields, found)
        elif field.value == "list":
            for item in held:
                _collect(item, field.fields, found)
        elif field.private and isinstance(held, str) and held.strip():
            shorten = file_names.shortened if isinstance(value, File) else shortened
            found |= {one: shorten(one) for one in _spellings(held)}


def _spellings(held: str) -> set[str]:
    return {one for one in (held.strip(), shown(held), shown(held.strip())) if len(one) > 1}
