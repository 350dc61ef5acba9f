"""Where typeface and templates lie, and the faces read from there, each file once.

The build makes them; a wheel carries them beside this package, the browser fetches them in parts.
"""

import io
import json
import zipfile
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path

from beiancheck.packaged import PACKAGE
from beiancheck.sheets.face import Face, read
from beiancheck.sheets.typeface import Typeface

FETCHED = Path("beiancheck-forms")
"""The folder into which the browser unpacks what it fetched."""
BASE, BOLD, REST = "base.ttf", "bold.ttf", "rest.ttf"
COVERED = "rest.txt"
TEMPLATES, LIST = "templates.zip", "list.json"


class SuppliesError(LookupError):
    """What the build makes is not there."""


def find(name: str) -> Traversable | None:
    """Return a supply, None where it is not there."""
    for folder in (PACKAGE / "sheets" / "made", FETCHED):
        if (folder / name).is_file():
            return folder / name
    return None


def load(name: str) -> bytes:
    """Read a supply.

    :raises SuppliesError: if it is not there.
    """
    found = find(name)
    if found is None:
        raise SuppliesError(name)
    return found.read_bytes()


def template(name: str) -> dict[str, bytes]:
    """Read the files of a Word template, in their order.

    :raises SuppliesError: if it is not there.
    """
    with zipfile.ZipFile(io.BytesIO(load(TEMPLATES))) as opened:
        listed = json.loads(opened.read(LIST))
        return {inside: opened.read(shared) for inside, shared in listed[name]}


@cache
def face(name: str) -> Face:
    """Read a face."""
    return read(load(name))


@cache
def _covered() -> tuple[range, ...]:
    lines = load(COVERED).decode("ascii").splitlines()
    pairs = (line.split() for line in lines)
    return tuple(range(int(first, 16), int(last, 16) + 1) for first, last in pairs)


def needs_rest(text: str) -> bool:
    """Tell whether a text has characters that only the second slice draws."""
    rare = {*text} - face(BASE).glyphs.keys()
    return any(ord(letter) in block for letter in rare for block in _covered())


def typefaces(text: str) -> dict[str, Typeface]:
    """Give the two weights for a document in which a text is written.

    :raises SuppliesError: if a slice that it needs is not there.
    """
    faces = [face(BASE), face(REST)] if needs_rest(text) else [face(BASE)]
    return {"regular": Typeface("R", faces), "bold": Typeface("B", [face(BOLD)])}
