"""What rules of agreement see: a contradiction at its place, in words, with where it stands."""

from collections.abc import Iterator
from enum import Enum, auto

from beiancheck.agreement.cell import Cell, Certainty
from beiancheck.agreement.comparing import Match, pointed
from beiancheck.agreement.judging import Contradiction, contradictions, match
from beiancheck.agreement.papers import CERTIFICATES, PERSONAL
from beiancheck.facts import Facts, once
from beiancheck.rule import Evidence
from beiancheck.shape import at, label
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from beiancheck.text import Text, shown

_LONGEST_POINTED = 3


class Group(Enum):
    """Which papers speak against the form; the first one that does tells the rule."""

    CERTIFICATE = auto()
    IDENTITY = auto()
    DOMAIN = auto()
    NAMED = auto()


_PROVEN = Text(zh="上是“{printed}”", en="says “{printed}”")
_SURE = Text(zh="上识别为“{printed}”", en="reads “{printed}”")
_UNSURE = Text(
    zh="上识别为“{printed}”，没有把握", en="seems to read “{printed}”, which is not certain"
)
_TWO_WAYS = Text(
    zh="上两次识别为“{printed}”和“{other}”", en="was read as “{printed}” and as “{other}”"
)
_BOTH = Text(zh="，一处是“{mine}”，一处是“{theirs}”", en="; one has “{mine}”, the other “{theirs}”")
_MINE = Text(zh="，表里多了“{mine}”", en="; the form has “{mine}” besides")
_THEIRS = Text(zh="，表里少了“{theirs}”", en="; the form lacks “{theirs}”")
_PAGE = Text(zh="{name}第 {number} 页", en="{name}, page {number},")


def group(cell: Cell) -> Group:
    """Return which papers a place belongs to."""
    role = cell.document.role if cell.document else None
    if role in CERTIFICATES:
        return Group.CERTIFICATE
    if role in PERSONAL:
        return Group.IDENTITY
    return Group.DOMAIN if role is Paper.DOMAIN_CERTIFICATE else Group.NAMED


@once
def grouped(facts: Facts) -> Iterator[tuple[Group, Contradiction]]:
    """Yield every contradiction with the papers that weigh most among those that make it."""
    for one in contradictions(facts):
        # What proves a contradiction tells it, not what was merely recognised.
        cells = [cell for cell in one.cells if cell.is_proven] or one.cells
        yield min(map(group, cells), key=lambda of: _weight(of, one)), one


def _weight(of: Group, one: Contradiction) -> int:
    # A person's own document tells more of the person than the licence that names them.
    is_own = of is Group.IDENTITY and one.row.about != "holder"
    return 0 if is_own else of.value


def at_field(one: Contradiction, of: Group) -> Evidence:
    """Return the evidence at the field: the paper is what the form must say.

    Where the form leaves a domain's holder open, that is the field and not the holder's name.
    """
    is_open = one.row.item is Item.HOLDER
    return _evidence(one, of, one.row.path if is_open else one.typed.place)


def at_paper(one: Contradiction, of: Group) -> Evidence:
    """Return the evidence at the paper, which may be the one that is wrong."""
    cell = _first(one, of)
    return _evidence(one, of, cell.place)


def _named(path: str) -> Text:
    """Name a field that is told of in another place: the holder's need not say whose they are."""
    return at(path).label if path.startswith("holder.") else label(path)


def _first(one: Contradiction, of: Group) -> Cell:
    return next(cell for cell in one.cells if group(cell) is of)


def _evidence(one: Contradiction, of: Group, path: str) -> Evidence:
    cell = _first(one, of)
    mine, theirs = pointed(one.typed.text, cell.text)
    is_small = max(len(mine), len(theirs)) <= _LONGEST_POINTED
    differs = match(one.row, one.typed, cell) is not Match.SAME and is_small
    values: dict[str, Text | str] = {
        "field": at(path).label if path == one.typed.place else _named(one.typed.place),
        "typed": one.typed.text,
        **said(cell),
        "mine": shown(mine),
        "theirs": shown(theirs),
        "what": _pointed(mine, theirs) if differs else "",
    }
    return Evidence(path, values, one.verdict, (), one.cells)


def said(cell: Cell) -> dict[str, Text | str]:
    """Return what a paper says and how sure that is, as values for the words of a rule."""
    document = cell.document
    name = document.label if document else ""
    many = document is not None and len(document.readings) > 1
    return {
        "paper": _PAGE if many else name,
        "name": name,
        "number": str(cell.page),
        "seen": _seen(cell),
        "printed": cell.text,
        "other": cell.other,
    }


def _seen(cell: Cell) -> Text:
    if cell.is_proven:
        return _PROVEN
    if cell.certainty is Certainty.SURE:
        return _SURE
    return _TWO_WAYS if cell.other else _UNSURE


def _pointed(mine: str, theirs: str) -> Text | str:
    if mine and theirs:
        return _BOTH
    if mine:
        return _MINE
    return _THEIRS if theirs else ""
