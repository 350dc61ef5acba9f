"""Headings in a frame: 【注册商】 heads the rows below it as 注册商信息 does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_FRAMED = re.compile(
    r"[【\[〔]\s*([一-鿿]{2,8}?)(?:信息|资料)?\s*[】\]〕]|=+ ?([一-鿿]{2,8}?)(?:信息|资料)? ?=+"
)
_MORE = "信息"


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, such a heading in plain words."""
    for cell in found:
        framed = _FRAMED.fullmatch(cell.text)
        if not framed:
            yield cell
            continue
        start, stop = framed.span(1 if framed[1] else 2)
        last = cell.letters[stop]
        more = tuple(replace(last, text=sign) for sign in _MORE)
        yield replace(cell, letters=(*cell.letters[start:stop], *more))
