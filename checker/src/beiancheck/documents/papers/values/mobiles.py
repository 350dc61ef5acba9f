"""How mobile numbers are printed: in one, or in groups, and with China's prefix before them."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import pick
from beiancheck.documents.papers.values.made import stretch
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.formats.typed import compact
from beiancheck.terms.items import Item

PATTERN = re.compile(
    "(?<![0-9])(?:(?:[+]|00)86[ -]?)?"
    "(1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4}(?! [0-9]{4}(?![0-9.年/-]))))(?![0-9Xx])"
)
"""138 0013 8000, 138-0013-8000, +86 13800138000; the number itself is the group."""
_BARE = re.compile("1[3-9][0-9]{9}")


def digits(text: str) -> str:
    """Return a number as it is dialled, without what parts its groups."""
    return compact(text)


def is_one(text: str) -> bool:
    """Tell whether a text is a mobile number and no more."""
    return _BARE.fullmatch(digits(text)) is not None


def told(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a mobile number as it is printed."""
    mended = "".join(cell.text for cell in cells).translate(pick.AS_DIGITS)
    match = PATTERN.search(mended)
    if match is None:
        return None
    found = stretch(Item.MOBILE, match.span(1), cells, page)
    return found.as_text(match[1])
