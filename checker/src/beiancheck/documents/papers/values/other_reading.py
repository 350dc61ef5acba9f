"""What the other recogniser read where a value stands."""

import re
from difflib import SequenceMatcher

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.reading import same
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.formats.typed import tight
from beiancheck.terms.items import Item

_STROKE = re.compile("(?<=[一-鿿])[|](?=[一-鿿])")
_LAST_PART = re.compile("[.][0-9A-Za-z]+$")


def folded(item: Item, text: str) -> str:
    """Return a text as two readings are compared: a crease may be read as a stroke.

    In the last part of a domain name 1 can only be an l; a dot that one overlooked says nothing.
    """
    plain = same(text)
    if item is Item.DOMAIN:
        named = _LAST_PART.sub(lambda part: part.group().replace("1", "l"), plain)
        return named.replace(".", "")
    if item is Item.ADDRESS:
        # A C and a c are one sign, told by its height alone: C区.
        plain = plain.upper()
    return _STROKE.sub("", plain).replace("((", "(")


def is_another(item: Item, text: str, other: str) -> bool:
    """Tell whether two readings differ; of two last parts of a domain only one may be any."""
    mine, theirs = folded(item, text), folded(item, other)
    if mine == theirs or item is not Item.DOMAIN:
        return mine != theirs
    is_same_body = same(text).rpartition(".")[0] == same(other).rpartition(".")[0]
    return not (is_same_body and has_known_suffix(text) and not has_known_suffix(other))


def of(cell: Cell) -> str:
    """Return what the other recogniser read where the cell stands."""
    line = cell.line
    if line.other is None or not line.differs:
        return cell.text
    start, stop = cell.places[0], cell.places[-1] + 1
    matcher = SequenceMatcher(None, line.text, line.other, autojunk=False)
    begin, end = 0, len(line.other)
    for _, one, two, there, beyond in matcher.get_opcodes():
        if one <= start <= two:
            begin = min(there + start - one, beyond)
        if one < stop <= two:
            end = beyond if stop == two else min(there + stop - one, beyond)
    return tight(line.other[begin:end])
