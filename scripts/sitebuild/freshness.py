"""What an editor should look at again: pages, provinces and dated data older than a year."""

import importlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from beiancheck import dated, penalties, provinces, retired
from beiancheck.formats import approval_words
from beiancheck.law import LAWS, SOURCES, Law, Source
from beiancheck.terms.provinces import Province
from sitebuild import ageing, edited, lists
from sitebuild.places import CHECKER, DOCS, LANGUAGES, ROOT

DATA = CHECKER / "src" / "beiancheck" / "data"
LAW_ROWS = DATA / "laws.toml"
NO_DAY = "no day: its front matter needs `checked: YYYY-MM-DD`"


def outdated(now: date) -> list[str]:
    """Give a line for everything that was checked more than a year ago, or on no known day.

    :raises DataError: if a table that editors keep does not fit.
    """
    read_all()
    edited.check(now)
    return [
        f"{name}: {f'checked {day}' if day else NO_DAY}"
        for name, day in (*pages(), *tables(now), *authorities())
        if day is None or ageing.is_old(day, now)
    ]


def read_all() -> None:
    """Read every table as the checker does; laws, calendar and fines are read at import.

    :raises DataError: if one does not fit.
    """
    importlib.import_module("beiancheck.rules")
    for province in Province:
        provinces.rows(province)
    for read in (approval_words.fields, penalties.rows, retired.rules):
        read()


def pages() -> Iterator[tuple[str, date | None]]:
    """Name every written page and the day in its front matter."""
    for language in LANGUAGES:
        for path in sorted((DOCS / language).rglob("*.md")):
            yield name(path), ageing.checked(path.read_text(encoding="utf-8"))


def tables(now: date) -> Iterator[tuple[str, date]]:
    """Name every dated table and province, and the oldest day on which a source was looked at.

    The calendar of a past year stays as it was.
    """
    for path in sorted(DATA.rglob("*.toml")):
        table = dated.read(path, path.relative_to(DATA).as_posix())
        lists.check(name(path), table)
        if (
            path != LAW_ROWS
            and table.get("year", now.year) >= now.year
            and (found := set(days(table)))
        ):
            yield name(path), min(found)


def days(part: object) -> Iterator[date]:
    """Find the day of each part of a table, however deep: its own, or its source's."""
    if isinstance(part, dict):
        if isinstance(part.get("checked"), date):
            yield part["checked"]
        elif isinstance(part.get("source"), str):
            yield SOURCES[part["source"]].checked
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from days(one)


def authorities() -> Iterator[tuple[str, date]]:
    """Name every law and every source that is not law."""
    known: list[Law | Source] = [*LAWS.values(), *SOURCES.values()]
    for one in known:
        yield f"{name(LAW_ROWS)} {one.id}", one.checked


def name(path: Path) -> str:
    """Write a file as an editor finds it in the repository."""
    return path.relative_to(ROOT).as_posix()
