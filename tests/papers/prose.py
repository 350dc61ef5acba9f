"""Running text with values in it, as letters have."""

from functools import reduce
from itertools import groupby

from tests.papers.drawing import Drawing, union, wrapped
from tests.papers.faces import Ink
from tests.papers.paper import Box, Value, corners

Piece = tuple[str, str]
"""Text, and the field that it is the value of, or an empty name."""


def pieces(text: str, values: dict[str, str]) -> list[Piece]:
    """Split ``我是{name}。`` at its fields and fill them in."""
    found: list[Piece] = []
    for part in text.split("{"):
        name, closing, rest = part.partition("}")
        if closing:
            found += [(values[name], name), (rest, "")]
        else:
            found.append((part, ""))
    return [piece for piece in found if piece[0]]


def write(
    page: Drawing, at: tuple[float, float], said: list[Piece], ink: Ink, width: float
) -> float:
    """Write a paragraph, its first line indented by two characters; return the bottom."""
    letters = [(letter, field) for text, field in [("　　", ""), *said] for letter in text]
    boxes: dict[str, list[Box]] = {}
    parts: dict[str, list[str]] = {}
    x, y = at
    place = 0
    for line in wrapped("".join(letter for letter, _ in letters), ink, width):
        right = x
        here = letters[place : place + len(line)]
        place += len(line)
        for field, group in groupby(here, key=lambda pair: pair[1]):
            text = "".join(letter for letter, _ in group)
            before = len(page.values)
            right = page.write((right, y), text, ink, field)
            for value in page.values[before:]:
                boxes.setdefault(field, []).append(_upright(value))
                parts.setdefault(field, []).append(text)
            del page.values[before:]
        y += ink.size * 1.75
    whole = {field: text for text, field in said if field}
    page.values += [
        Value(field, whole[field], corners(reduce(union, found)), tuple(parts[field]))
        for field, found in boxes.items()
    ]
    return y


def _upright(value: Value) -> Box:
    (left, top), _, (right, bottom), _ = value.quad
    return int(left), int(top), int(right), int(bottom)
