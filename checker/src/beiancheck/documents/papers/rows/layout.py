"""The labels of a paper, and which item each of them names."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from beiancheck.documents.papers.rows.known_labels import Labels
from beiancheck.documents.papers.values.pick import Number
from beiancheck.terms.items import Item

_MANY = frozenset({Item.NAME, Item.ADDRESS, Item.SCOPE, Item.HOLDER, Item.REGISTRAR, Item.ISSUED})

_LONG = ("地址", "住所")
"""How labels end whose values take several lines."""


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The labels of a paper by item; ``others`` name what is not read but ends a value.

    ``number`` and ``old_number`` are what its numbers are built like, where that can be told.
    ``reach``: heights of a line from a label to its value in the same row; ``is_bilingual``: each
    label stands there in English too.
    """

    items: dict[Item, tuple[str, ...]]
    others: tuple[str, ...] = ()
    number: Number | None = None
    old_number: Number | None = None
    reach: float = 14.0
    is_bilingual: bool = False
    is_keyed: bool = False
    """Whether what ends in a colon at the start of a line is a label, known or not."""

    @property
    def labels(self) -> Labels:
        """All its labels, the longest first."""
        return _labels(self)

    def item(self, label: str) -> Item | None:
        """Return the item that a label names."""
        known = _items(self)
        return known.get(label) or known.get(label.replace(" ", ""))


class _Words(tuple[str, ...]):
    """The labels of one layout, which what is kept of them is found by without comparing all."""

    __slots__ = ()

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other


@cache
def _labels(layout: Layout) -> Labels:
    words = {word for group in layout.items.values() for word in group} | set(layout.others)
    words |= {tight for word in words for tight in _tightened(word)}
    many = frozenset(
        word for item, group in layout.items.items() if item in _MANY for word in group
    )
    many |= {word for word in layout.others if word.endswith(_LONG)}
    longest_first = _Words(sorted(words, key=lambda word: (-len(word), word)))
    named = (word for item in (Item.HOLDER, Item.REGISTRAR) for word in layout.items.get(item, ()))
    whose = frozenset(
        (
            *named,
            *(word for word in words if word.removesuffix("名称").endswith(("主办者", "主办单位"))),
        )
    )
    return Labels(
        longest_first, many, layout.reach, layout.is_bilingual, whose, is_keyed=layout.is_keyed
    )


@cache
def _items(layout: Layout) -> dict[str, Item]:
    """Return the item of each label; the spaces of an English one may not have been read."""
    named = [(word, item) for item, group in layout.items.items() for word in group]
    tight = {word.replace(" ", ""): item for word, item in reversed(named)}
    return {**tight, **dict(reversed(named))}


def _tightened(word: str) -> Iterator[str]:
    """Yield an English label without any of its spaces, and without each one of them."""
    yield word.replace(" ", "")
    for at, sign in enumerate(word):
        if sign == " ":
            yield word[:at] + word[at + 1 :]
