"""What speaks against an address as it was read, though each character seems sure."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats import address, city
from beiancheck.terms.provinces import Province

_REGION = re.compile("(?P<name>[^省市区县州盟旗路街0-9]{0,12})(?P<level>省|自治区|市(?![区市]))")
"""How an address begins; 沙市区 and 津市市 are names with 市 in them."""
_PLACE = re.compile("[^省区路街号0-9]{2,10}?(?:市(?!场)|县|自治旗|自治州|地区|盟|旗)")
"""A county or a city of which no table is kept: 昆山市."""
_FULL = re.compile("|".join(address.FULL_NAMES))
_MOST_SCRAP = 3
"""Characters of a watermark that may be read with a line."""
_SHORTEST = 2
"""Characters of the name of a city."""
_GOES_ON = re.compile("[0-9A-Za-z元栋幢座楼-]$")
"""How an address ends that may go on: 3号楼, 1711, where 室 may follow."""
_ROOM = 2.8
"""Heights of a line below the last one of an address in which another line may have stood."""
_LONG = 10
"""Characters of a line that shows how wide a column is."""
_ALONE = 10
"""Characters that fill a line of a card."""
_NUMBER = re.compile("[0-9一二三四五六七八九十]")
_REGIONS = re.compile(
    f"(?:中国)?(?:(?:{'|'.join(one.label.zh for one in Province)})(?:[/-]|$)|"
    "[^路街道巷村号园厦楼0-9]{2,10}?(?:省|自治[区州县旗]|市|地区|盟|县|旗|(?<![小园社校厂景库业活属矿院营街宅])区)[/-]?)+"
)


def is_region(text: str) -> bool:
    """Tell whether a text names a region and no place in it: 示例省样例市, 样例市/示例区."""
    return _REGIONS.fullmatch(text) is not None


def is_torn_at_start(text: str) -> bool:
    """Tell whether an address begins within the name of a province or a city: 东省, 圳市."""
    begins = _REGION.match(text)
    if not begins:
        return False
    if begins["level"] == "市":
        return len(begins["name"]) < _SHORTEST
    return address.province_of(text) is None


def has_scrap(text: str) -> bool:
    """Tell whether something was read before the region that a text begins with: 共北京市."""
    if address.province_of(text):
        return False
    later = (text[at:] for at in range(1, 1 + _MOST_SCRAP))
    return any(_FULL.match(rest) or city.city_of(rest) for rest in later)


def is_torn(text: str, cells: Sequence[Cell], *, is_persons: bool) -> bool:
    """Tell whether a part of an address is missing; a person's card names the region first.

    There a line that is full is followed by another where the address goes on, and a place without
    any number lacks its end.
    """
    if is_torn_at_start(text) or has_scrap(text):
        return True
    if not is_persons:
        return False
    has_region = address.province_of(text) or _PLACE.match(text)
    return (
        not has_region
        or not _NUMBER.search(text)
        or (bool(_GOES_ON.search(text)) and _is_full(cells))
    )


def _is_full(cells: Sequence[Cell]) -> bool:
    """Tell whether the last line of a value is as long as the others, or fills the card."""
    last = cells[-1]
    others = [cell.right for cell in cells[:-1]]
    if not others:
        return len(last.text) >= _ALONE
    return last.right >= max(others) - last.height


def may_go_on(text: str, cells: Sequence[Cell], found: Sequence[Cell]) -> bool:
    """Tell whether the last line of an address fills its column, and there is room for one more.

    ``found``: all cells of the page. So it was with …号楼, below which 1806室 was not found.
    """
    last = cells[-1]
    others = [one for one in found if one.line is not last.line]
    wide = max((one.right for one in others if len(one.text) >= _LONG), default=float("inf"))
    is_full = last.right >= wide - last.height / 2
    below = (one.middle - last.middle for one in others if one.middle > last.middle + last.height)
    has_room = min(below, default=0.0) >= _ROOM * last.height
    return bool(_GOES_ON.search(text)) and is_full and has_room
