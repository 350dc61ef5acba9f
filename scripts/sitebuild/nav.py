"""The navigation of one language, from docs/nav.toml and the pages that are there."""

import re
import tomllib
from pathlib import Path

from sitebuild.places import NAV

SHORT = re.compile(r"\A---\n(?:.+\n)*?short: \"(.+)\"\n")


def read(language: str, pages: Path) -> list[object]:
    """Give MkDocs' `nav` for the staged pages of one language.

    A page that is not there is left out, a section without pages too.
    """
    listed: set[str] = set()
    entries: list[object] = []
    for section in tomllib.loads(NAV.read_text(encoding="utf-8"))["section"]:
        found = [name for given in section["pages"] for name in matching(given, pages, listed)]
        if not found:
            continue
        entries += [{section[language]: found}] if language in section else found
    return entries


def matching(given: str, pages: Path, listed: set[str]) -> list[object]:
    """Give the pages that a line of docs/nav.toml names and no earlier line did."""
    found = sorted(path.relative_to(pages).as_posix() for path in pages.glob(given))
    new = [name for name in found if name not in listed]
    listed.update(new)
    return [entry(name, pages) for name in new]


def entry(name: str, pages: Path) -> object:
    """Give a page, with the short title of its front matter where it has one."""
    short = SHORT.search((pages / name).read_text(encoding="utf-8"))
    return {short[1]: name} if short else name
