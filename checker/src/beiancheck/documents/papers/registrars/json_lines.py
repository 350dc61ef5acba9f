"""Answers of a registry or of a registrar as JSON: each key as a label with its value behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell, Letter
from beiancheck.formats.suffixes import has_known_suffix

_Q = "[\"“”'‘’＂]"
_KEY = "[A-Za-z][A-Za-z0-9_ -]{1,30}|[一-鿿]{2,12}"
_PAIR = re.compile(
    rf"{_Q}(?P<key>{_KEY}){_Q}\s*(?P<sign>:|=>)\s*\[?\s*"
    rf"(?:{_Q}(?P<text>[^\"“”＂]*?){_Q}(?=\s*(?:[,\]}}]|$))"
    rf"|(?P<bare>[0-9]+))?"
    rf"|\[(?P<php>{_KEY})\](?P<arrow>\s*=>)\s*(?P<of_php>[^\[\]]*)"
    rf"|<(?:[a-z]+:)?(?P<tag>{_KEY})(?P<end>>)(?P<of_tag>[^<>]+)</"
    rf"|^(?P<yaml>{_KEY})(?P<colon>:)\s*{_Q}(?P<of_yaml>[^\"“”＂]+){_Q}$"
)
"""A pair of JSON or of a dictionary, of PHP, of XML, and one of YAML with quotation marks."""
_PARTS = ("key", "php", "tag", "yaml"), ("sign", "arrow", "end", "colon")
_BARE, _NAMED = "name", "Domain"
_TEXTS = "text", "bare", "of_php", "of_tag", "of_yaml"


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
            key, sign = (_group(pair, parts) for parts in _PARTS)
            text = _group(pair, _TEXTS)
            letters = [
                *_label(cell, key, text),
                replace(cell.letters[sign.stop - 1], text=":"),
                *cell.letters[text],
            ]
            yield replace(cell, letters=tuple(letters))


def _label(cell: Cell, key: slice, text: slice) -> Iterator[Letter]:
    """Yield the letters of a key as a label; a bare name that is a host name is a domain's."""
    if cell.text[key].lower() == _BARE and has_known_suffix(cell.text[text]):
        yield from (replace(cell.letters[key.start], text=sign) for sign in _NAMED)
        return
    for one in cell.letters[key]:
        yield replace(one, text=" ") if one.text == "_" else one


def _group(pair: re.Match[str], names: tuple[str, ...]) -> slice:
    """Return where the one of these groups that a pair has stands."""
    return next((slice(*pair.span(name)) for name in names if pair[name]), slice(0, 0))


def plain_texts(texts: Sequence[str]) -> Iterator[str]:
    """Yield lines of text in the same way."""
    for text in texts:
        pairs = list(_PAIR.finditer(text))
        if not pairs:
            yield text
        for pair in pairs:
            key, said = (text[_group(pair, parts)] for parts in (_PARTS[0], _TEXTS))
            key = _NAMED if key.lower() == _BARE and has_known_suffix(said) else key
            yield f"{key.replace('_', ' ')}:{said}"
