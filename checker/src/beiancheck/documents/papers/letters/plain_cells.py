"""The cells of a letter as its sentences say them: without blanks' lines and a list's numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_NUMBER = re.compile(
    r"\(?([1-9][0-9]?)(?:[.、,]|\)[.、]?)(?=$|[0-9A-Za-z-]+\.[A-Za-z]|IP|APP|[一-鿿])"
)
"""Before a host name, a label or alone in its cell: 1.shili.cn, 2.网站名称."""
_OF_CLAUSE = re.compile(r"[1-9](?:\.[1-9][0-9]?){1,2}[、.]?(?=[一-鿿])(?![元年月日万亿倍米])")
"""The number of a clause within another: 2.1姓名:张示例."""
_IN_BRACKETS = re.compile(r"\([0-9一二三四五六七八九十]{1,2}\)(?=[一-鿿]|$)")
_NOTE = re.compile(r"\([^()]*(?:打印|A4|样[表式本]|手写|涂改)[^()]*\)")
"""What a blank says of how it is to be filled in: (请打印在A4纸上)."""
_GLOSS = re.compile(
    r"(?:(?<=单位)|(?<=公司)|(?<=本人)|(?<=网站)|(?<=主体))\((?:名称|姓名|全称|名字|域名|网址)\)\s*"
)
"""What a sentence says of the blank that follows: 本单位(名称)样例公司."""
_FEWEST = 2


def plain(found: Sequence[Cell]) -> list[Cell]:
    """Return the cells without ``__`` around what fills a blank, and without 1. and 2. of a list.

    A number counts as one only where the next one is there, too: 1.cn is a name.
    """
    said = [cell for cell in found if not _NOTE.fullmatch(cell.text)]
    told = map(_unglossed, map(_unlisted, map(unlined, said)))
    bare = [cell for cell in told if cell.letters]
    listed = [(_NUMBER.match(cell.text), cell) for cell in bare]
    numbers = {int(match[1]) for match, _ in listed if match}
    if not set(range(1, _FEWEST + 1)) <= numbers:
        return bare
    return [
        replace(cell, letters=cell.letters[match.end() :]) if match else cell
        for match, cell in listed
        if not match or match.end() < len(cell.letters)
    ]


def _unlisted(cell: Cell) -> Cell:
    """Return a cell without the number in brackets that begins a row of a list: (1)样例公司."""
    number = _IN_BRACKETS.match(cell.text) or _OF_CLAUSE.match(cell.text)
    return replace(cell, letters=cell.letters[number.end() :]) if number else cell


def _unglossed(cell: Cell) -> Cell:
    """Return a cell without what a sentence says of its blanks."""
    spans = [match.span() for match in _GLOSS.finditer(cell.text)]
    if not spans:
        return cell
    kept = (
        letter
        for at, letter in enumerate(cell.letters)
        if not any(start <= at < stop for start, stop in spans)
    )
    return replace(cell, letters=tuple(kept))


def unlined(cell: Cell) -> Cell:
    """Return a cell without the line below what is written there; an empty blank stays."""
    if "_" not in cell.text or not cell.text.strip("_"):
        return cell
    kept = [one for one in cell.letters if one.text != "_"]
    before = [None, *kept[:-1]]
    letters = (
        one
        for above, one in zip(before, kept, strict=True)
        if one.text != " " or (above and above.text.isascii() and above.text != " ")
    )
    return replace(cell, letters=tuple(letters))
