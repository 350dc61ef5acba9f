"""What a narrow column breaks in two: a host name, a code, an address that goes on below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.letters import asked_for, shapes
from beiancheck.documents.papers.letters.torn_names import is_below
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces, resident_id
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
_ROOM = re.compile(
    "[东南西北]?侧?(?:[0-9A-Za-z-]{1,6}|[一二三四五六七八九十]{1,2})"
    "(?:号|室|层|楼|栋|幢|座|单元|房|户|[0-9A-Za-z-])*(?:[一-鿿]{0,6}(?:号|室|层|房|户))?"
)
"""What alone goes on with an address that may have ended: 508室."""
_LONGEST_ROOM = 5
_TAIL = re.compile("[一-鿿]{1,2}")
_NO_REST = re.compile("[:□☐☑√✓■]|^[(]?[0-9]{1,2}[.、)]|(?:信息|情况|资料)$")
"""Another label or part of a form, whatever its number."""
_OF_PLACES = re.compile("[0-9省市县区镇乡街路村道号巷里弄楼幢栋座层室厦园城侧铺段厂院组屯庄]")
_begins = name_pieces.begins_with_place
"""What begins so is another address."""
_STOP = re.compile("[。;,]")
_MOST_LINES = 3
_STEP = 2.4
"""Heights of a line from one line of a sentence to the next."""


def mended(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values, host names as they go on below, cut addresses in doubt, and codes."""
    at = {cell.box: cell for cell in found}
    for value in values:
        cell = at.get(value.boxes[-1])
        if cell and value.item is Item.DOMAIN and not value.is_certain:
            yield _longer(value, cell, found)
        elif value.item is Item.ADDRESS:
            yield _whole(value, found)
        elif value.item is Item.SITE_NAME and not value.is_certain:
            yield _with_tail(value, at.get(value.boxes[-1]), found)
        else:
            yield value
    items = {value.item for value in values}
    told = (one for one in _codes(found, page) if one.item not in items)
    yield from {one.item: one for one in told}.values()


def _with_tail(value: Value, cell: Cell | None, found: Sequence[Cell]) -> Value:
    """Return the name of a site with the one or two characters below it that did not fit."""
    rest = next((one for one in found if cell and is_below(one, cell)), None)
    if rest is None or not _TAIL.fullmatch(rest.text) or asked_for.is_label(rest.text):
        return value
    longer = value.as_text(value.text + rest.text, Doubt.LOW_CONFIDENCE)
    return longer.at((*value.boxes, rest.box))


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


def _whole(value: Value, found: Sequence[Cell]) -> Value:
    """Return an address with what goes on below it, in doubt; as it is where nothing does."""
    cell = next((one for one in found if one.text.rstrip("_").endswith(value.text)), None)
    if cell is None:
        cell = next((one for one in found if value.text.endswith(one.text)), None)
        if cell is None:
            return value
    # …；证件住所：样例市样例 goes on at the start of the next line.
    is_running = cell.text.rstrip("_") != value.text and value.text in cell.text
    text, boxes = value.text, list(value.boxes)
    for _ in range(_MOST_LINES):
        rest = _rest(cell, text, found, is_running=is_running)
        if rest is None:
            break
        said = _STOP.split(rest.text, maxsplit=1)[0]
        text, boxes, cell = text + said, [*boxes, rest.part(0, len(said)).box], rest
        if said != rest.text:
            break
    return (
        value if text == value.text else value.as_text(text, Doubt.LOW_CONFIDENCE).at(tuple(boxes))
    )


def _rest(cell: Cell, text: str, found: Sequence[Cell], *, is_running: bool) -> Cell | None:
    """Return the line that goes on with an address which ends as few do, or is but a room."""
    below = [one for one in found if is_below(one, cell)]
    after = found[found.index(cell) + 1 :] if is_running and cell in found else ()
    below += [
        one
        for one in after[:1]
        if 0 < one.middle - cell.middle <= _STEP * cell.height
        and (one.left < cell.left or abs(one.left - cell.left) <= cell.height)
    ]
    is_ended = _ENDED.search(text) is not None
    for one in below:
        said = _STOP.split(one.text, maxsplit=1)[0]
        is_label = _LABEL.match(one.text) or _NO_REST.search(said)
        if not said or is_label or _is_elses(one, found) or text.endswith(said):
            continue
        is_room = _ROOM.fullmatch(said) and (not said.isdecimal() or len(said) <= _LONGEST_ROOM)
        if is_room or (not is_ended and _OF_PLACES.search(said) and not _begins(said)):
            return one
    return None


def _is_elses(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a label stands before a cell in its row."""
    return any(
        one.left < cell.left and one.is_beside(cell) and asked_for.is_label(one.text)
        for one in found
    )


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
