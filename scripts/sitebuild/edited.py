"""What an editor can have mistyped that no table shows by itself: names of files, days, anchors."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from beiancheck import penalties, provinces
from beiancheck.dated import DataError
from beiancheck.law import LAWS, SOURCES, Law, Source
from beiancheck.terms.provinces import Province
from sitebuild import ageing
from sitebuild.places import CHECKER, DOCS, LANGUAGES, ROOT

PROVINCES = CHECKER / "src" / "beiancheck" / "data" / "provinces"
WHOLE = ("order-292", "order-33", "cybersecurity-law")
"""Laws whose page digests every article."""
ANCHOR = re.compile(r"^#+ .*\{#art-(\d+)\}$", re.MULTILINE)
TOKEN = re.compile(r"made\.((?:fine|penalty)_\w+)")
AHEAD = timedelta(days=365)


def check(now: date) -> None:
    """Raise for the first fault, in one line.

    :raises DataError: if there is any.
    """
    for fault in (*files(), *days(now), *digests(), *tokens()):
        raise DataError(fault)


def files() -> Iterator[str]:
    """Tell of provinces without a file and of files that belong to none."""
    known = {province.value for province in Province}
    for path in sorted(PROVINCES.glob("*")):
        if path.stem not in known or path.suffix != ".toml":
            yield f"data/provinces/{path.name} belongs to no province"
    for name in sorted(known):
        if not (PROVINCES / f"{name}.toml").exists():
            yield f"data/provinces/{name}.toml is missing"


def days(now: date) -> Iterator[str]:
    """Tell of days more than a year ahead, which are slips; a clock may be a little behind."""
    latest = now + AHEAD
    known: list[Law | Source] = [*LAWS.values(), *SOURCES.values()]
    for authority in known:
        if authority.checked > latest:
            yield f"data/laws.toml, {authority.id}: “checked” is {authority.checked}, in the future"
    for province in Province:
        for number, row in enumerate(provinces.rows(province), 1):
            where = f"data/provinces/{province.value}.toml, row {number} ({row.topic})"
            if row.last_checked > latest:
                yield f"{where}: “checked” is {row.last_checked}, in the future"
            if int(row.as_of[:4]) > latest.year:
                yield f"{where}: “as_of” is “{row.as_of}”, in the future"
    for path in pages():
        day = ageing.checked(path.read_text(encoding="utf-8"))
        if day and day > latest:
            yield f"{path.relative_to(ROOT).as_posix()}: “checked” is {day}, in the future"


def digests() -> Iterator[str]:
    """Tell of articles that a law has and its page has not, or the other way round."""
    for law in LAWS.values():
        for language in LANGUAGES:
            path = DOCS / language / "regulations" / f"{law.id}.md"
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            found = [int(number) for number in ANCHOR.findall(text)]
            where = path.relative_to(ROOT).as_posix()
            for number in found:
                if number > law.articles or found.count(number) > 1:
                    yield f"{where}: {{#art-{number}}} stands twice or is not among {law.articles}"
            for number in range(1, law.articles + 1) if law.id in WHOLE else ():
                if number not in found:
                    yield f"{where}: no heading ends in {{#art-{number}}}"


def tokens() -> Iterator[str]:
    """Tell of penalties that a page names and the table does not hold."""
    held = {f"penalty_{row.id}" for row in penalties.rows()}
    held |= {f"fine_{row.id}" for row in penalties.rows() if row.amount}
    for path in pages():
        for name in TOKEN.findall(path.read_text(encoding="utf-8")):
            kind, _, row = name.replace("_", "-").partition("-")
            if f"{kind}_{row}" not in held:
                where = path.relative_to(ROOT).as_posix()
                wanted = " with an “amount”" if kind == "fine" else ""
                yield f"data/penalties.toml has no “{row}”{wanted}; {where} names it"


def pages() -> Iterator[Path]:
    """Give every written page."""
    for language in LANGUAGES:
        yield from sorted((DOCS / language).rglob("*.md"))
