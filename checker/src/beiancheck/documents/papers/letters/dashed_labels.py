"""Labels that a dash parts from what they name: (1)单位地址——样例路1号 says what a colon does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.letters import asked_for
from beiancheck.documents.papers.rows.cell import Cell, joined

_DASHED = re.compile(
    r"(?:\(?[0-9一二三四五六七八九十]{1,2}[)、.,]+)?(?P<label>[一-鿿()]{2,14})(?P<dash>[—―─–-]+)(?=[^—―─–-])"
)
_DASH = tuple("—―─–-")
_OVER = 3.0
"""Heights of a line by which the halves of a dash may lie over each other."""


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells with a colon for each such dash."""
    for cell in _whole(found):
        dashed = _DASHED.match(cell.text)
        if dashed is None or not asked_for.is_label(dashed["label"]):
            yield cell
            continue
        start, stop = dashed.span("dash")
        colon = replace(cell.letters[start], text=":")
        yield replace(cell, letters=(*cell.letters[:start], colon, *cell.letters[stop:]))


def _whole(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, two of a row as one that a long dash was parted in."""
    last: Cell | None = None
    for cell in found:
        if last and _goes_on(cell, last):
            last = joined([last, cell])
            continue
        if last:
            yield last
        last = cell
    if last:
        yield last


def _goes_on(cell: Cell, last: Cell) -> bool:
    is_dash = last.text.endswith(_DASH) and cell.text.startswith(_DASH)
    return is_dash and cell.is_beside(last) and abs(cell.left - last.right) <= _OVER * cell.height
