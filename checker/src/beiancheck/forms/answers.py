"""What a submission says in each field of a form, in the words that are written on paper."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from beiancheck import shape
from beiancheck.fitting import LONGEST_TEXT
from beiancheck.forms import several
from beiancheck.forms.literals import WORDS
from beiancheck.shape import Field

BETWEEN = "、"
YES, NO = "是", "否"
# Controls, marks that turn the direction of what follows, halves of characters: no paper has them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff]"
)
_BREAK = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c")


@dataclass(frozen=True, slots=True)
class Answers:
    """The decoded file or form, whatever it holds; nothing in it is trusted to fit its field."""

    raw: dict[str, Any]

    def said(self, name: str) -> str:
        """Give the words for a field by its name; "" leaves it blank."""
        field = shape.by_path().get(shape.bare(name))
        if field is None:
            return ""
        if name.startswith(several.SITES):
            return several.written(name, [self.said(one) for one in self._by_site(name)])
        found = (plain(_words(field, value)) for value in self._values(name))
        return BETWEEN.join(dict.fromkeys(filter(None, found)))

    def ticks(self, name: str, values: frozenset[str]) -> bool:
        """Tell whether a box that stands for some values is ticked."""
        field = shape.by_path().get(shape.bare(name))
        if field is None:
            return False
        for value in self._values(name):
            given = value if isinstance(value, list | tuple) else [value]
            if values & {_bare(one) for one in given}:
                return True
        return not list(self._values(name)) and _default(self, name, field) in values

    def _by_site(self, name: str) -> Iterator[str]:
        sites = self.raw.get("services")
        count = len(sites) if isinstance(sites, list | tuple) else 0
        return (name.replace("*", str(number), 1) for number in range(count))

    def _values(self, name: str) -> Iterator[Any]:
        found: list[Any] = [self.raw]
        for key in name.split("."):
            found = [inner for held in found for inner in _inside(held, key)]
        return (value for value in found if value is not None)


def _default(answers: Answers, name: str, field: Field) -> str:
    held = field.default and list(answers._values(name.rpartition(".")[0]))  # noqa: SLF001 -- ours
    return str(field.default) if held else ""


def _inside(held: object, key: str) -> list[Any]:
    if isinstance(held, dict):
        return [held[key]] if key in held else []
    if isinstance(held, list | tuple):
        if key == "*":
            return list(held)
        return [held[int(key)]] if key.isdigit() and int(key) < len(held) else []
    return []


def _bare(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _words(field: Field, value: object) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, list | tuple):
        return BETWEEN.join(_words(field, one) for one in value)
    if isinstance(value, dict):
        return ""
    said = str(value)
    if field.words and said in WORDS:
        return WORDS[said].zh
    return next((option.label.zh for option in field.options if option.value == said), said)


def plain(value: str) -> str:
    """Give words as they can stand on paper: whole characters and line breaks only."""
    broken = _BREAK.sub("\n", value[:LONGEST_TEXT]).replace("\t", " ")
    return _HIDDEN.sub("", broken).strip()
