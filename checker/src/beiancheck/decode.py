"""From what a file or a form holds to a submission, with every misfit named instead of raised."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from beiancheck import fitting, shape
from beiancheck.fitting import LONGEST_TEXT, Misfit
from beiancheck.shape import Field, Value
from beiancheck.submission import Submission
from beiancheck.text import shown

_AS_IT_IS: dict[Value, type] = {"text": str, "yes-no": bool, "number": int, "date": date}
"""What is taken without a change."""


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


def _value(raw: object, field: Field, path: str, misfits: list[Misfit]) -> object:
    match field.value:
        case "text":
            return fitting.text(raw, path, misfits)
        case "list":
            return _items(raw, field, path, misfits)
        case "choices":
            return tuple(_choices(raw, field, path, misfits))
        case "group" if isinstance(raw, dict):
            return _struct(raw, field, path, misfits)
        case "choice":
            return fitting.choice(raw, field, path, misfits)
        case "date":
            return fitting.day(raw, path, misfits)
        case _:
            return fitting.plain(raw, field, path, misfits)


def _struct(raw: dict[str, Any], field: Field, path: str, misfits: list[Misfit]) -> object:
    assert field.struct is not None  # noqa: S101 -- groups and lists always have one
    return field.struct(**_group(raw, field.path, f"{path}.", misfits))


def _items(raw: object, field: Field, path: str, misfits: list[Misfit]) -> tuple[object, ...]:
    items: list[object] = []
    for index, item in enumerate(fitting.items(raw, path, misfits)):
        if isinstance(item, dict):
            items.append(_struct(item, field, f"{path}.{index}", misfits))
        else:
            misfits.append(Misfit(f"{path}.{index}", "wrong-type", fitting.seen(item)))
            # The place stays taken, so that later items keep their numbers.
            items.append(_struct({}, field, f"{path}.{index}", misfits))
    return tuple(items)


def _choices(raw: object, field: Field, path: str, misfits: list[Misfit]) -> Iterator[object]:
    for index, item in enumerate(fitting.items(raw, path, misfits)):
        chosen = fitting.choice(item, field, f"{path}.{index}", misfits)
        if chosen is not None:
            yield chosen
