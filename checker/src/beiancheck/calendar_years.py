"""The years of the calendar as an editor writes them, one file each, from one notice each."""

import datetime as dt
from datetime import date
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec

from beiancheck import dated


class Day(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A day that the notice takes out of the ordinary week, and for which holiday."""

    # Named through the module: Python 3.14 reads `date: date` as the field itself.
    date: dt.date
    kind: Literal["holiday", "makeup"]
    zh: str
    en: str


class Year(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one notice says: its title, address and date, when we looked, and its days."""

    year: int
    zh: str
    en: str
    url: str
    as_of: date
    checked: date
    rows: tuple[Day, ...]


def years(folder: Traversable) -> tuple[Year, ...]:
    """Read every year's file of a folder, in the order of their names.

    :raises DataError: if a file or one of its rows does not fit.
    """
    found = sorted(path.name for path in folder.iterdir() if path.name.endswith(".toml"))
    return tuple(_year(folder.joinpath(name), f"calendar/{name}") for name in found)


def _year(path: Traversable, name: str) -> Year:
    given = dated.read(path, name)
    try:
        return dated.row(name, given, Year)
    except dated.DataError:
        for number, row in enumerate(given.get("rows", ()), 1):
            dated.row(f"{name}, row {number}", row, Day)
        raise
