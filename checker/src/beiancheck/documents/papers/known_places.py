"""Two readings of a place: only one of them is a city that there is, 亳州 and no 毫州."""

import re

from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats import city
from beiancheck.formats.typed import half_width, tight
from beiancheck.terms.items import Item

_BRACKET = re.compile("[(]([一-鿿]{2,6})[)]")
_BEGIN_WITH_ONE = frozenset({Item.NAME, Item.HOLDER, Item.ADDRESS, Item.AUTHORITY})


def settled(value: Value) -> Value:
    """Take the doubt from a value whose other reading differs only within its city's name."""
    if value.item not in _BEGIN_WITH_ONE or Doubt.READINGS_DIFFER not in value.doubts:
        return value
    text, other = tight(value.text), half_width(tight(value.other or ""))
    if _is_of_bracket(other, text):
        return value.as_text(other).beside(text)
    if value.doubts != {Doubt.READINGS_DIFFER}:
        return value
    if _is_of_bracket(text, other):
        return value.settled()
    return value.settled() if _is_of_city(tight(value.text), tight(value.other or "")) else value


def _is_of_bracket(text: str, other: str) -> bool:
    """Tell whether two readings differ only in brackets, where one names a city: (亳州)."""
    mine, theirs = _BRACKET.search(text), _BRACKET.search(other)
    if not mine or not theirs or text.replace(mine[0], theirs[0]) != other:
        return False
    return bool(city.province_of(mine[1])) and not city.province_of(theirs[1])


def _is_of_city(text: str, other: str) -> bool:
    name = city.city_of(text)
    if not name or len(text) != len(other) or city.city_of(other):
        return False
    start = text.index(name)
    stop = start + len(name)
    return text[:start] == other[:start] and text[stop:] == other[stop:]
