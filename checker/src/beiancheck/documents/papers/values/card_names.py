"""A person's name as a card or a passport has it, without what stands beside it."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.values.torn_values import doubted
from beiancheck.documents.papers.values.value import Value
from beiancheck.formats.typed import has_han

_BEFORE_LETTERS = re.compile("(?<=[一-鿿㐀-䶿])/? ?[A-Z][A-Z', ]+$")
"""The name in letters behind the one in Chinese."""
_LONGEST_NAME = 12
"""Characters of a person's name in Chinese; a longer one has the next row of the card in it."""
_SHORT = re.compile("[一-鿿㐀-䶿]{2,4}")
"""A name that does not fill its line."""
_GLOSSED = re.compile("[^一-鿿㐀-䶿]?([一-鿿㐀-䶿]{2,4})[A-Za-z ]{4,}")
"""A name with the same in Zhuang, as cards of Guangxi have it: 样示例 Yang Silij."""
_STOPPED = re.compile(r"^([A-Z]{2,})\. ?(?=[A-Z]{2,}$)")
"""A comma of a name in letters that was read as a full stop: HARRIS. CHARLOTTE."""


def named(name: Value, cells: Sequence[Cell], layout: Layout) -> Value:
    """Return a name as the paper has it in its cells, without what stands beside it."""
    if len(cells) > 1 and all(cell.text.isascii() for cell in cells):
        # A name in letters that goes on in the next line.
        name = name.as_text(" ".join(cell.text for cell in cells))
    if layout in {layouts.RESIDENT_ID, layouts.PERMIT}:
        bare = _without_digits(_in_one_line(_in_chinese(name, layout), cells))
        if not bare.is_certain and len(bare.text.replace("·", "")) > _LONGEST_NAME:
            return doubted(bare) if has_han(bare.text) else bare
        return bare.as_text(_STOPPED.sub(r"\1, ", bare.text))
    if layout is layouts.PASSPORT:
        return name.as_text(_BEFORE_LETTERS.sub("", name.text))
    return name


def _in_chinese(name: Value, layout: Layout) -> Value:
    """Return the name on an identity card without the same in another language, in doubt."""
    glossed = _GLOSSED.fullmatch(name.text) if layout is layouts.RESIDENT_ID else None
    return doubted(name.as_text(glossed[1])) if glossed and not name.is_certain else name


def _in_one_line(name: Value, cells: Sequence[Cell]) -> Value:
    """Return a short name without what was read below it: it has one line, and room in that."""
    first = cells[0].text
    is_short = _SHORT.fullmatch(first) and any(not one.is_beside(cells[0]) for one in cells[1:])
    return doubted(name.as_text(first)) if is_short and not name.is_certain else name


def _without_digits(name: Value) -> Value:
    """Return a person's name on a card without digits beside it: a piece of the portrait, 7陈某."""
    text = name.text.strip("0123456789")
    return name if text in {name.text, ""} or name.is_certain else doubted(name.as_text(text))
