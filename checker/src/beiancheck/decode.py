"""From what a file or a form holds to a submission, with every misfit named instead of raised."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

from beiancheck import shape
from beiancheck.formats.day import parse_date
from beiancheck.shape import Field, Value
from beiancheck.submission import Submission
from beiancheck.terms.term import Term
from beiancheck.text import shown

MOST_ITEMS = 200
"""Lists longer than this are cut: no filing has so many, a hostile file may."""
LONGEST_TEXT = 4000
"""Characters kept of a field; the longest field of the filing form takes far fewer."""

_AS_IT_IS: dict[Value, type] = {"text": str, "yes-no": bool, "number": int, "date": date}
"""What is taken without a change."""

Trouble = Literal["unknown-key", "unknown-value", "wrong-type", "no-date", "too-many", "too-long"]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value that does not fit its field: where, what is wrong, what was seen."""

    path: str
    trouble: Trouble
    seen: str


@dataclass(frozen=True, slots=True)
class Decoded:
    """A submission without its misfits, and the misfits."""

    submission: Submission
    misfits: tuple[Misfit, ...]


def decode(raw: dict[str, Any]) -> Decoded:
    """Fit a decoded TOML, JSON or form value into a submission."""
    misfits: list[Misfit] = []
    values = _group(raw, "", "", misfits)
    return Decoded(Submission(**values), tuple(misfits))


def _group(raw: dict[str, Any], group: str, prefix: str, misfits: list[Misfit]) -> dict[str, Any]:
    known, taken = _known(group), _taken(group)
    values: dict[str, Any] = {}
    for key, value in raw.items():
        is_plain = type(value) is taken.get(key)
        if is_plain and (type(value) is not str or 0 < len(value) <= LONGEST_TEXT):
            # Nearly all that is given, and right as it is.
            values[key] = value
            continue
        field = known.get(key)
        if field is None:
            told = shown(str(key))
            misfits.append(Misfit(f"{prefix}{told}", "unknown-key", told))
            continue
        if value is None or value == "":
            continue
        fitted = _value(value, field, f"{prefix}{key}", misfits)
        if fitted is not None:
            values[key] = fitted
    return values


@cache
def _known(group: str) -> dict[str, Field]:
    """Return the fields of a group by their names; the submission itself has no path."""
    return {field.name: field for field in (shape.at(group).fields if group else shape.tree())}


@cache
def _taken(group: str) -> dict[str, type]:
    """Return the fields of a group that take values of a type without a change."""
    fields = _known(group).items()
    return {name: _AS_IT_IS[one.value] for name, one in fields if one.value in _AS_IT_IS}


@cache
def _options(path: str) -> dict[str, Term]:
    return {option.value: option for option in shape.at(path).options}


def _value(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
    match field.value:
        case "text":
            return _text(raw, path, misfits)
        case "list":
            return _items(raw, field, path, misfits)
        case "choices":
            return tuple(_choices(raw, field, path, misfits))
        case "group" if isinstance(raw, dict):
            return _struct(raw, field, path, misfits)
        case "choice":
            return _choice(raw, field, path, misfits)
        case "date":
            return _date(raw, path, misfits)
        case _:
            return _plain(raw, field, path, misfits)


def _plain(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
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
            misfits.append(Misfit(path, "wrong-type", _seen(raw)))
    return None


def _struct(raw: dict[str, Any], field: Field, path: str, misfits: list[Misfit]) -> object:
    assert field.struct is not None  # noqa: S101 -- groups and lists always have one
    return field.struct(**_group(raw, field.path, f"{path}.", misfits))


def _cut(raw: object, path: str, misfits: list[Misfit]) -> list[Any]:
    if not isinstance(raw, list | tuple):
        misfits.append(Misfit(path, "wrong-type", _seen(raw)))
        return []
    if len(raw) > MOST_ITEMS:
        misfits.append(Misfit(path, "too-many", str(len(raw))))
    return list(raw[:MOST_ITEMS])


def _items(raw: object, field: Field, path: str, misfits: list[Misfit]) -> tuple[object, ...]:
    items: list[object] = []
    for index, item in enumerate(_cut(raw, path, misfits)):
        if isinstance(item, dict):
            items.append(_struct(item, field, f"{path}.{index}", misfits))
        else:
            misfits.append(Misfit(f"{path}.{index}", "wrong-type", _seen(item)))
            # The place stays taken, so that later items keep their numbers.
            items.append(_struct({}, field, f"{path}.{index}", misfits))
    return tuple(items)


def _choices(raw: object, field: Field, path: str, misfits: list[Misfit]) -> Iterator[object]:
    for index, item in enumerate(_cut(raw, path, misfits)):
        chosen = _choice(item, field, f"{path}.{index}", misfits)
        if chosen is not None:
            yield chosen


def _choice(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
    if not isinstance(raw, str):
        misfits.append(Misfit(path, "wrong-type", _seen(raw)))
        return None
    option = _options(field.path).get(raw)
    if option is None:
        misfits.append(Misfit(path, "unknown-value", shown(raw)))
    return option


def _date(raw: object, path: str, misfits: list[Misfit]) -> date | None:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    parsed = parse_date(raw) if isinstance(raw, str) else None
    if parsed is None:
        misfits.append(Misfit(path, "no-date", _seen(raw)))
    return parsed


def _text(raw: object, path: str, misfits: list[Misfit]) -> str | None:
    if not isinstance(raw, str):
        if isinstance(raw, date):
            return raw.isoformat()[:10]
        misfits.append(Misfit(path, "wrong-type", _seen(raw)))
        return None
    if len(raw) > LONGEST_TEXT:
        misfits.append(Misfit(path, "too-long", str(len(raw))))
    return raw[:LONGEST_TEXT]


def _seen(raw: object) -> str:
    return shown(raw if isinstance(raw, str) else repr(raw))
