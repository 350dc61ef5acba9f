"""Whether two texts say the same of one item: after one normalisation, and with its tolerance."""

from collections.abc import Callable
from datetime import date
from enum import Enum, auto
from functools import lru_cache

from beiancheck.documents.papers.values import days
from beiancheck.documents.reading import alike, same
from beiancheck.formats import address_likeness, domain, validity
from beiancheck.formats.holder_name import Likeness, likeness
from beiancheck.formats.latin_letters import spellings
from beiancheck.formats.registrant_number import Match as NumberMatch
from beiancheck.formats.registrant_number import match as match_number
from beiancheck.formats.typed import compact, half_width, has_han, name_key, tight
from beiancheck.terms.items import Item


class Match(Enum):
    """How two texts are related; `UNSURE`: by these two alone it cannot be told."""

    SAME = auto()
    DIFFERS = auto()
    UNSURE = auto()


@lru_cache(maxsize=2048)
def compare(item: Item, one: str, other: str, *, of_person: bool = False) -> Match:
    """Compare two texts of one item."""
    if same(one) == same(other):
        return Match.SAME
    if item in _NAMES:
        return _names(one, other, of_person=of_person)
    return _COMPARED.get(item, _words)(one, other)


def _names(one: str, other: str, *, of_person: bool) -> Match:
    match likeness(one, other, of_person=of_person):
        case Likeness.SAME:
            return Match.SAME
        case Likeness.UNSURE:
            return Match.UNSURE
        case _ if alike(name_key(one)) == alike(name_key(other)):
            return Match.UNSURE
        case _ if not _spelled(one).isdisjoint(_spelled(other)):
            # No recogniser knows a letter with a mark: Müller.
            return Match.UNSURE
        case _:
            # The beginning or the end of a line may not have been seen, or belong to a label.
            return _unless_part(name_key(one), name_key(other))


def _spelled(name: str) -> frozenset[str]:
    return frozenset(map(name_key, spellings(name)))


def _numbers(one: str, other: str) -> Match:
    match match_number(one, other):
        case NumberMatch.SAME:
            return Match.SAME
        case NumberMatch.OTHER if alike(compact(one)) != alike(compact(other)):
            return Match.DIFFERS
        case _:
            return Match.UNSURE


def _addresses(one: str, other: str) -> Match:
    if address_likeness.is_alike(one, other):
        return Match.SAME
    mine, theirs = address_likeness.key(one), address_likeness.key(other)
    if has_han(mine) != has_han(theirs) or alike(mine) == alike(theirs):
        return Match.UNSURE
    return _unless_part(mine, theirs)


def _ends(one: str, other: str) -> Match:
    first, second = _end(one), _end(other)
    if first is None or second is None:
        return Match.UNSURE
    return Match.SAME if first == second else Match.DIFFERS


def _end(words: str) -> date | str | None:
    if validity.is_without_end(words):
        return "without end"
    found = days.days(validity.end(words))
    return found[-1].day if found else None


def _domains(one: str, other: str) -> Match:
    mine, theirs = domain.read(one).ascii, domain.read(other).ascii
    if not mine or not theirs:
        return Match.UNSURE
    if mine == theirs:
        return Match.SAME
    return Match.UNSURE if alike(mine) == alike(theirs) else Match.DIFFERS


def _phones(one: str, other: str) -> Match:
    mine, theirs = (compact(text).removeprefix("+86") for text in (one, other))
    if mine == theirs:
        return Match.SAME
    return Match.DIFFERS if len(mine) == len(theirs) else Match.UNSURE


def _words(one: str, other: str) -> Match:
    mine, theirs = (tight(text).lower() for text in (one, other))
    if name_key(mine) == name_key(theirs):
        return Match.SAME
    return Match.UNSURE if alike(mine) == alike(theirs) else _unless_part(mine, theirs)


def _unless_part(one: str, other: str) -> Match:
    return Match.UNSURE if one in other or other in one else Match.DIFFERS


_NAMES = frozenset({Item.NAME, Item.HOLDER, Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_COMPARED: dict[Item, Callable[[str, str], Match]] = {
    Item.NUMBER: _numbers,
    Item.OLD_NUMBER: _numbers,
    Item.PERSON_NUMBER: _numbers,
    Item.ADDRESS: _addresses,
    Item.VALID_FROM: _ends,
    Item.VALID_UNTIL: _ends,
    Item.EXPIRES: _ends,
    Item.DATED: _ends,
    Item.DOMAIN: _domains,
    Item.MOBILE: _phones,
}


def pointed(one: str, other: str) -> tuple[str, str]:
    """Return the characters in which two texts differ, in one width; either may be empty."""
    mine, theirs = ("".join(half_width(text).split()) for text in (one, other))
    shortest = min(len(mine), len(theirs))
    start = next((at for at in range(shortest) if mine[at] != theirs[at]), shortest)
    left = shortest - start
    stop = next((at for at in range(left) if mine[-1 - at] != theirs[-1 - at]), left)
    return mine[start : len(mine) - stop], theirs[start : len(theirs) - stop]
