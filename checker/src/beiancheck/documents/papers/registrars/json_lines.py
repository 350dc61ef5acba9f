"""Answers of a registry or of a registrar as JSON: each key as a label with its value behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_QUOTE = "[\"“”'＂]"
_PAIR = re.compile(
    rf"{_QUOTE}(?P<key>[A-Za-z][A-Za-z0-9_ -]{{1,30}}|[一-鿿]{{2,12}}){_QUOTE}\s*(?P<colon>:)\s*"
    rf"\[?\s*(?:{_QUOTE}(?P<text>[^\"“”＂]*){_QUOTE}|(?P<bare>[0-9]+))?"
)


def is_pair(text: str) -> bool:
    """Tell whether a line holds a key with its value."""
    return bool(_PAIR.search(text))


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells; of one that holds keys and their values, each pair by itself."""
    for cell in found:
        pairs = list(_PAIR.finditer(cell.text))
        if not pairs:
            yield cell
        for pair in pairs:
            spans = (pair.span("key"), pair.span("colon"), pair.span("text"), pair.span("bare"))
            letters = [
                one for start, stop in spans for one in cell.letters[max(0, start) : max(0, stop)]
            ]
            for at in range(len(pair["key"])):
                if letters[at].text == "_":
                    letters[at] = replace(letters[at], text=" ")
            yield replace(cell, letters=tuple(letters))


def plain_texts(texts: Sequence[str]) -> Iterator[str]:
    """Yield lines of text in the same way."""
    for text in texts:
        pairs = list(_PAIR.finditer(text))
        if not pairs:
            yield text
        for pair in pairs:
            said = pair["text"] or pair["bare"] or ""
            yield f"{pair['key'].replace('_', ' ')}:{said}"
