"""Labels and their values, laid out in the ways that papers and consoles have."""

from collections.abc import Sequence

from beiancheck.documents.reading import Line
from tests.checker.printed import HEIGHT, line

Pairs = Sequence[tuple[str, str]]


def wide(text: str) -> int:
    """Return how wide a text is."""
    return sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)


def beside(pairs: Pairs) -> list[Line]:
    """Lay the values out in a column of their own."""
    edge = 140 + max(wide(label) for label, _ in pairs)
    tops = range(200, 2000, 90)
    return [
        part
        for top, (label, text) in zip(tops, pairs, strict=False)
        for part in (line(100, top, label), line(edge, top, text))
    ]


def in_one_line(pairs: Pairs) -> list[Line]:
    """Lay each label out in one line with its value."""
    return [line(100, 200 + 90 * at, f"{one}：{text}") for at, (one, text) in enumerate(pairs)]


def above(pairs: Pairs) -> list[Line]:
    """Lay each label out above its value."""
    tops = range(200, 2000, 150)
    return [
        part
        for top, (label, text) in zip(tops, pairs, strict=False)
        for part in (line(100, top, label), line(100, top + 50, text))
    ]


def opposite(pairs: Pairs) -> list[Line]:
    """Lay the pairs out as a phone does."""
    tops = range(200, 2000, 110)
    return [
        part
        for top, (label, text) in zip(tops, pairs, strict=False)
        for part in (line(60, top, label), line(1140 - wide(text), top, text))
    ]
