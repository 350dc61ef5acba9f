"""The dated tables that editors keep in ``data/*.toml``, each read once.

Editors are no programmers: what does not fit is told in one line with the file and the row.
"""

import datetime as dt
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo, fields

from beiancheck.packaged import PACKAGE

Struct = TypeVar("Struct", bound=msgspec.Struct)
NAMES = ("id", "topic", "field", "province")
"""The keys that name a row, the first one it has."""


class DataError(ValueError):
    """What an editor has to mend in a table; its text is one line with the file and the row."""


@cache
def tables(name: str) -> dict[str, Any]:
    """Return the decoded file ``data/{name}.toml``. Callers must not change it.

    :raises FileNotFoundError: if there is no such file.
    :raises DataError: if it is no TOML.
    """
    return read(PACKAGE.joinpath(f"data/{name}.toml"), f"{name}.toml")


def read(path: Traversable, name: str) -> dict[str, Any]:
    """Return a decoded file, named below ``data`` where it is at fault.

    :raises DataError: if it is no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise DataError(f"data/{name} is not UTF-8; save it as that") from error
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"data/{name} is not TOML: {error}") from error


def rows(
    name: str, key: str, shape: type[Struct], fault: Callable[[Struct], str] = lambda _: ""
) -> tuple[Struct, ...]:
    """Return the tables ``[[key]]`` of a file, each as a value of a shape.

    :param fault: tells what else is wrong with a row; nothing if nothing is.
    :raises DataError: if a row does not fit.
    """
    given = tables(name).get(key)
    if not isinstance(given, list) or not given:
        raise DataError(f"data/{name}.toml has no [[{key}]]")
    found = []
    for number, one in enumerate(given, 1):
        where = f"{name}.toml{place(number, one)}"
        found.append(row(where, one, shape))
        if wrong := fault(found[-1]):
            raise DataError(f"data/{where}: {wrong}")
    return tuple(found)


def row(where: str, given: Mapping[str, Any], shape: type[Struct]) -> Struct:
    """Return one table as a value of a shape; `where` names its file and place.

    :raises DataError: if it does not fit.
    """
    try:
        made = msgspec.convert(given, shape)
    except msgspec.ValidationError as error:
        for fault in faults(given, shape):
            raise DataError(f"data/{where}: {fault}") from error
        said, at, path = str(error).partition(" - at `$.")
        inside = f", in “{path.rstrip('`')}”" if at else ""
        raise DataError(f"data/{where}: {said}{inside}") from error
    if "" in given.values():
        for fault in faults(given, shape):
            raise DataError(f"data/{where}: {fault}")
    return made


def place(number: int, given: Mapping[str, Any]) -> str:
    """Name a row among others: by its number, and by what it calls itself."""
    named = next((str(given[key]) for key in NAMES if given.get(key)), "")
    return f", row {number}" + (f" ({named})" if named else "")


def faults(given: Mapping[str, Any], shape: type[msgspec.Struct]) -> Iterator[str]:
    """Tell the commonest mistakes in an editor's words; msgspec tells the rest."""
    known = {one.encode_name: one for one in fields(shape)}
    for key in given:
        if key not in known:
            yield f"there is no key “{key}”{near(key, list(known))}"
    for key, one in known.items():
        if one.required and key not in given:
            yield f"“{key}” is missing"
        elif key in given:
            yield from _value(given[key], one)


def _value(value: object, one: FieldInfo) -> Iterator[str]:
    if isinstance(value, dt.date) and one.type is str:
        yield f'“{one.encode_name}” stands in quotes: "{value}"'
    if value == "" and one.required:
        yield f"“{one.encode_name}” is empty"
    choices = _choices(one.type)
    for each in value if isinstance(value, list) else [value]:
        if choices and isinstance(each, str) and each not in choices:
            words = [word for word in choices if word]
            yield f"“{one.encode_name}” cannot be “{each}”{near(each, words)}"


def _choices(kind: Any) -> list[str]:  # noqa: ANN401 -- a type may be written in any way
    """Give the values of a closed set, however deep it stands in a type; none of an open one."""
    if get_origin(kind) is Literal:
        return [str(each) for each in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [one.value for one in kind]
    return [word for inner in get_args(kind) for word in _choices(inner)]


def near(word: str, known: Sequence[str]) -> str:
    """Give the nearest known word, else all of them if they are few."""
    if found := get_close_matches(word, known, n=1, cutoff=0.7):
        return f"; did you mean “{found[0]}”?"
    few = 8
    return f"; it is one of: {', '.join(known)}" if len(known) <= few else ""
