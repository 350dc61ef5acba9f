"""One value fitted to its field; one that does not fit is named as a misfit instead of raised."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

from beiancheck import shape
from beiancheck.formats.day import parse_date
from beiancheck.shape import Field
from beiancheck.terms.term import Term
from beiancheck.text import shown

MOST_ITEMS = 200
"""Lists longer than this are cut: no filing has so many, a hostile file may."""
LONGEST_TEXT = 4000
"""Characters kept of a field; the longest field of the filing form takes far fewer."""

Trouble = Literal["unknown-key", "unknown-value", "wrong-type", "no-date", "too-many", "too-long"]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value that does not fit its field: where, what is wrong, what was seen."""

    path: str
    trouble: Trouble
    seen: str


def plain(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
    """Fit a word, a yes or no, or a number."""
    match field.value:
        case "literal" if raw in field.words:
            return raw
        case "literal" if isinstance(raw, str):
            misfits.append(Misfit(path, "unknown-value", shown(raw)))
        case "yes-no" if isinstance(raw, bool):
            return raw
        case "number" if isinstance(raw, int) and not isinstance(raw, bool):
            return raw
        case _:
            misfits.append(Misfit(path, "wrong-type", seen(raw)))
    return None


def text(raw: object, path: str, misfits: list[Misfit]) -> str | None:
    """Fit a text; a date is one too."""
    if not isinstance(raw, str):
        if isinstance(raw, date):
            return raw.isoformat()[:10]
        misfits.append(Misfit(path, "wrong-type", seen(raw)))
        return None
    if len(raw) > LONGEST_TEXT:
        misfits.append(Misfit(path, "too-long", str(len(raw))))
    return raw[:LONGEST_TEXT]


def day(raw: object, path: str, misfits: list[Misfit]) -> date | None:
    """Fit a date."""
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    parsed = parse_date(raw) if isinstance(raw, str) else None
    if parsed is None:
        misfits.append(Misfit(path, "no-date", seen(raw)))
    return parsed


def choice(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
    """Fit one of the words of a choice."""
    if not isinstance(raw, str):
        misfits.append(Misfit(path, "wrong-type", seen(raw)))
        return None
    option = _options(field.path).get(raw)
    if option is None:
        misfits.append(Misfit(path, "unknown-value", shown(raw)))
    return option


def items(raw: object, path: str, misfits: list[Misfit]) -> list[Any]:
    """Return the items of a list, as many as are kept."""
    if not isinstance(raw, list | tuple):
        misfits.append(Misfit(path, "wrong-type", seen(raw)))
        return []
    if len(raw) > MOST_ITEMS:
        misfits.append(Misfit(path, "too-many", str(len(raw))))
    return list(raw[:MOST_ITEMS])


def seen(raw: object) -> str:
    """Return a value as the misfit shows it."""
    return shown(raw if isinstance(raw, str) else repr(raw))


@cache
def _options(path: str) -> dict[str, Term]:
    return {option.value: option for option in shape.at(path).options}
