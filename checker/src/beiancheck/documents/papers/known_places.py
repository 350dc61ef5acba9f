"""Two readings of a place: only one of them is a city that there is, 亳州 and no 毫州."""

from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats import city
from beiancheck.formats.typed import tight
from beiancheck.terms.items import Item

_BEGIN_WITH_ONE = frozenset({Item.NAME, Item.HOLDER, Item.ADDRESS, Item.AUTHORITY})


def settled(value: Value) -> Value:
    """Take the doubt from a value whose other reading differs only within its city's name."""
    if value.item not in _BEGIN_WITH_ONE or value.doubts != {Doubt.READINGS_DIFFER}:
        return value
    return value.settled() if _is_of_city(tight(value.text), tight(value.other or "")) else value


def _is_of_city(text: str, other: str) -> bool:
    name = city.city_of(text)
    if not name or len(text) != len(other) or city.city_of(other):
        return False
    start = text.index(name)
    stop = start + len(name)
    return text[:start] == other[:start] and text[stop:] == other[stop:]
