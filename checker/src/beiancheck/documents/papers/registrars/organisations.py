"""Whose name is the holder's where a registry tells a person and an organisation of one domain."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.registrars import no_holders
from beiancheck.documents.papers.rows.row import Row
from beiancheck.formats.typed import has_han

_OF_PERSON = re.compile("(?:Domain )?(?:Registrant|Holder|Owner) Name")
_OF_BODY = re.compile(
    "(?:Domain )?(?:Registrant|Holder|Owner) (?:Organi[sz]ation|Org)|Registrant Company"
)


def settled(every: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of a page, no person's where the next ones name the organisation.

    By the rules of ICANN it is the organisation that holds a domain, where one is named; whoever
    stands above it acts for it.
    """
    named = [row for row in every if _OF_BODY.fullmatch(row.label) and _tells(row)]
    people = [row for row in every if _OF_PERSON.fullmatch(row.label)]
    if len(named) != 1 or len(people) != 1 or not _may_act(people[0], named[0]):
        return tuple(every)
    return tuple(row for row in every if row is not people[0])


def _tells(row: Row) -> bool:
    text = _text(row)
    return bool(text) and not no_holders.is_none(text) and not no_holders.is_odd(text)


def _may_act(person: Row, body: Row) -> bool:
    """Tell whether what stands for a person is no other writing of a name in characters."""
    return has_han(_text(body)) or not has_han(_text(person))


def _text(row: Row) -> str:
    return "".join(cell.text for cell in row.cells)
