"""A landline: area code with its 0, seven or eight digits, perhaps an extension."""

import re
from dataclasses import dataclass

from beiancheck.formats.typed import bare, half_width

# Area codes have three digits where they begin with 01 or 02, and four elsewhere.
_SHAPE = re.compile(r"(?P<area>010|02[0-9]|0[3-9][0-9]{2})(?P<number>[1-9][0-9]{6,7})", re.ASCII)
_ABROAD = re.compile(r"\+?(?:00|0)?86(?=0?[1-9])0?", re.ASCII)
_EXTENSION = re.compile(
    r"(?:转(?:分机)?|分机(?:号)?|[xX#*,，]|ext\.?|[-－—–])[\s:：]*(?P<extension>[0-9]{1,6})\s*$",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Landline:
    """A landline in its parts."""

    area: str
    number: str
    extension: str = ""


def parse(text: str) -> Landline | None:
    """Return the parts of a landline, or None if it is not one."""
    typed = half_width(text).strip()
    whole = _match(typed)
    if whole is not None:
        return whole
    extension = _EXTENSION.search(typed)
    if extension is None:
        return None
    found = _match(typed[: extension.start()])
    return found and Landline(found.area, found.number, extension["extension"])


def _match(typed: str) -> Landline | None:
    plain = bare(typed)
    for one in (plain, _ABROAD.sub("0", plain, count=1)):
        match = _SHAPE.fullmatch(one)
        if match:
            return Landline(match["area"], match["number"])
    return None
