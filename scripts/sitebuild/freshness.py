"""What an editor should look at again: pages, provinces and dated data older than a year."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from beiancheck.law import LAWS, SOURCES, Law, Source
from sitebuild import ageing
from sitebuild.places import CHECKER, DOCS, LANGUAGES, ROOT

DATA = CHECKER / "src" / "beiancheck" / "data"
NO_DAY = "no day: its front matter needs `checked: YYYY-MM-DD`"


def outdated(now: date) -> list[str]:
    """Give a line for everything that was checked more than a year ago, or on no known day."""
    return [
        f"{name}: {f'checked {day}' if day else NO_DAY}"
        for name, day in (*pages(), *provinces(), *tables(), *authorities())
        if day is None or ageing.is_old(day, now)
    ]


def pages() -> Iterator[tuple[str, date | None]]:
    """Name every written page and the day in its front matter."""
    for language in LANGUAGES:
        for path in sorted((DOCS / language).rglob("*.md")):
            yield name(path), ageing.checked(path.read_text(encoding="utf-8"))


def provinces() -> Iterator[tuple[str, date]]:
    """Name every province and the oldest day on which a source of its rows was looked at."""
    for path in sorted((DATA / "provinces").glob("*.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["rows"]
        yield name(path), min(SOURCES[row["source"]].checked for row in rows)


def tables() -> Iterator[tuple[str, date]]:
    """Name every dated table and the oldest day on which a source of it was looked at."""
    for path in sorted(DATA.glob("*.toml")):
        used = set(sources(tomllib.loads(path.read_text(encoding="utf-8"))))
        if used:
            yield name(path), min(SOURCES[key].checked for key in used)


def sources(part: object) -> Iterator[str]:
    """Find the source that each part of a table names, however deep."""
    if isinstance(part, dict):
        if isinstance(part.get("source"), str):
            yield part["source"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from sources(one)


def authorities() -> Iterator[tuple[str, date]]:
    """Name every law and every source that is not law."""
    known: list[Law | Source] = [*LAWS.values(), *SOURCES.values()]
    for one in known:
        yield f"{name(DATA / 'laws.toml')} {one.id}", one.checked


def name(path: Path) -> str:
    """Write a file as an editor finds it in the repository."""
    return path.relative_to(ROOT).as_posix()
