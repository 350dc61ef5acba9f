"""Whether a part of a value may be missing: cut off, or never read."""

from collections.abc import Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import day_room
from beiancheck.documents.reading import Page
from beiancheck.formats import address, city
from beiancheck.terms.provinces import Province

_AT_EDGE = 0.3
"""Heights of a line from the edge of the picture within which a value may be cut."""


def is_torn(text: str, cells: Sequence[Cell]) -> bool:
    """Tell whether a part may be missing: 2005年07月1, or room for a character in a line."""
    if doubting.is_whole_day(text):
        return False
    if day_room.has_lost_digit(cells):
        return True
    # Before the name of a province or a city nothing is missing.
    is_open = any(cell.has_open_start for cell in cells) and not _begins_with_place(text)
    return doubting.is_open_day(text) or is_open or any(cell.has_gap for cell in cells)


def _begins_with_place(text: str) -> bool:
    """Tell whether a text begins with a province or a city; names of bodies leave out 省 and 市."""
    is_province = any(text.startswith(province.label.zh) for province in Province)
    is_city = any(city.province_of(text[:length]) for length in (2, 3, 4))
    return bool(address.province_of(text)) or is_province or is_city


def is_at_edge(cell: Cell, page: Page) -> bool:
    """Tell whether the picture ends where the cell does, so that more may have stood there."""
    near = _AT_EDGE * cell.box.height
    return cell.box.left <= near or cell.box.right >= page.width - near
