"""What a narrow column breaks in two: a host name, a code, an address that goes on below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.letters import shapes
from beiancheck.documents.papers.letters.torn_names import is_below
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import resident_id
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_HOST = re.compile(r"(?:[0-9a-z-]+\.)+[a-z]{2,24}")
_REST_OF_HOST = re.compile(r"[0-9a-z.-]{1,12}")
_CODE = re.compile("[0-9A-Z]{6,17}")
_REST_OF_CODE = re.compile("[0-9A-Z]{1,12}")
_ENDED = re.compile(
    "[号室楼层栋幢座户内)]$|之[一二三四五六七八九十0-9]+$|[号室楼层栋幢座元][0-9A-Za-z-]+$"
)
_LABEL = re.compile("[*]?[一-鿿]{2,10}:|.{0,8}(?:名称|号码|姓名|域名|电话|手机|邮箱|负责人)$")
_STEP = 2.4
"""Heights of a line from one line of a sentence to the next."""


def mended(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values, host names as they go on below, cut addresses in doubt, and codes."""
    at = {cell.box: cell for cell in found}
    for value in values:
        cell = at.get(value.boxes[-1])
        if cell and value.item is Item.DOMAIN and not value.is_certain:
            yield _longer(value, cell, found)
        elif cell and value.item is Item.ADDRESS and _goes_on(cell, found):
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
        else:
            yield value
    items = {value.item for value in values}
    told = (one for one in _codes(found, page) if one.item not in items)
    yield from {one.item: one for one in told}.values()


def _longer(value: Value, cell: Cell, found: Sequence[Cell]) -> Value:
    """Return a host name with what stands right below it in its column: …co above m."""
    rest = next((one for one in found if is_below(one, cell)), None)
    text = value.text + rest.text.lower() if rest else ""
    is_rest = rest and _REST_OF_HOST.fullmatch(rest.text) and not _HOST.fullmatch(rest.text)
    if not rest or not is_rest or cell.text.lower() != value.text:
        return value
    is_one = _HOST.fullmatch(text) and has_known_suffix(text)
    doubted = value.as_text(text if is_one else value.text, Doubt.LOW_CONFIDENCE)
    return doubted.at((*value.boxes, rest.box)) if is_one else doubted


def _goes_on(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether an address that ends as few do goes on below its end."""
    if _ENDED.search(cell.text):
        return False
    if any(is_below(one, cell) and not _LABEL.match(one.text) for one in found):
        return True
    # …；证件住所：样例市样例 goes on at the start of the next line.
    is_within = cell.places[0] > 0 and cell.places[-1] + 1 == len(cell.line.text)
    after = found[found.index(cell) + 1 :] if is_within and cell in found else ()
    below = after[0] if after else None
    is_next = below and 0 < below.middle - cell.middle <= _STEP * cell.height
    return bool(below and is_next and below.left < cell.left and not _LABEL.match(below.text))


def _codes(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield codes of two lines whose check digit fits."""
    for above in found:
        if not _CODE.fullmatch(above.text):
            continue
        below = next((one for one in found if is_below(one, above)), None)
        if below is None or not _REST_OF_CODE.fullmatch(below.text):
            continue
        code = above.text + below.text
        is_persons = resident_id.fault(code) is None
        if is_persons or shapes.is_sound(code):
            item = Item.PERSON_NUMBER if is_persons else Item.NUMBER
            value = made.whole(item, [above, below], page)
            yield from (replace(value, text=code),) if value else ()
