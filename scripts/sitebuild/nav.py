"""The navigation of one language, from docs/nav.toml and the pages that are there."""

import re
import tomllib
from pathlib import Path

from sitebuild import ageing
from sitebuild.places import NAV

FIELD = re.compile(r"^(short|group|order): \"(.+)\"$", re.MULTILINE)


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
        grouped = groups(found, pages)
        entries += [{section[language]: grouped}] if language in section else grouped
    return entries


def matching(given: str, pages: Path, listed: set[str]) -> list[str]:
    """Give the pages that a line of docs/nav.toml names and no earlier line did.

    They come by the `order` of their front matter, then by name.
    """
    found = [path.relative_to(pages).as_posix() for path in pages.glob(given)]
    found.sort(key=lambda name: (fields(name, pages).get("order", ""), name))
    new = [name for name in found if name not in listed]
    listed.update(new)
    return new


def groups(names: list[str], pages: Path) -> list[object]:
    """Give the pages of a section, those with a `group` in their front matter under its name."""
    found: list[object] = []
    inside: dict[str, list[object]] = {}
    for name in names:
        group = fields(name, pages).get("group")
        if group is None:
            found.append(entry(name, pages))
            continue
        if group not in inside:
            inside[group] = []
            found.append({group: inside[group]})
        inside[group].append(entry(name, pages))
    return found


def entry(name: str, pages: Path) -> object:
    """Give a page, with the short title of its front matter where it has one."""
    short = fields(name, pages).get("short")
    return {short: name} if short else name


def fields(name: str, pages: Path) -> dict[str, str]:
    """Read what a page's front matter says about its place in the navigation."""
    head, _ = ageing.parts((pages / name).read_text(encoding="utf-8"))
    return dict(FIELD.findall(head))
