"""A body's name at the foot of a letter, where its own seal lies over it."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_CLAUSE = re.compile("[系是](?![统列])")
"""What a sentence says before a name: 张示例系样例公司."""
_SCRAP = 2
"""Characters of a seal found in one piece that are no chance."""
_BEGINNING = "(?!我|本|贵|该|兹|现|致)[一-鿿]{1,8}"


def has_seal(text: str, name: str) -> bool:
    """Tell whether a text is a name that the letter has as well, with its own seal before it."""
    scrap = text.removesuffix(name)
    return len(scrap) >= _SCRAP and scrap != text and scrap in name


def without_seal(name: Value, found: Sequence[Cell]) -> Value:
    """Return a body's name without characters of its own seal that were found before it."""
    first = next((cell for cell in found if cell.box in name.boxes), None)
    scrap = first.text if first and len(name.boxes) > 1 else ""
    rest = name.text.removeprefix(scrap)
    if name.is_certain or len(scrap) < _SCRAP or rest == name.text or scrap not in rest:
        return name
    return name.at(name.boxes[1:]).as_text(rest, Doubt.LOW_CONFIDENCE)


def with_beginning(name: Value, text: str, found: Sequence[Cell], page: Page) -> Value:
    """Return a body's name with its beginning, which a seal hid at the foot.

    The beginning, a place, stands in a sentence in one line with the rest: 声明:天津拾光公司.
    """
    if name.is_certain or name_pieces.begins_with_place(name.text):
        return name
    longer = re.compile(rf"[。,;:(]({_BEGINNING}{re.escape(name.text)})")
    for match in longer.finditer(text):
        if name_pieces.begins_with_place(match[1]) and not _CLAUSE.search(match[1]):
            whole = made.stretch(Item.NAME, match.span(1), found, page)
            return whole if len(whole.boxes) == 1 else name
    return name
