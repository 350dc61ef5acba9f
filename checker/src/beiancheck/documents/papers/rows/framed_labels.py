"""Labels in a frame or before a bar: 【授权单位】样例公司 says what 授权单位:样例公司 does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_FRAMES = re.compile(
    r"[【\[〔](?P<framed>[一-鿿][一-鿿/()0-9A-Za-z]{1,13})[】\]〕]:?"
    "|(?P<barred>[一-鿿/()]{2,10}) ?[|｜]"
)


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells with a colon behind each such label that begins one."""
    for cell in found:
        frame = _FRAMES.match(cell.text)
        if not frame:
            yield cell
            continue
        start, stop = frame.span("framed" if frame["framed"] else "barred")
        colon = replace(cell.letters[stop], text=":")
        yield replace(
            cell, letters=(*cell.letters[start:stop], colon, *cell.letters[frame.end() :])
        )
