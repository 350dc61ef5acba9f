"""A value of the cells that it stands in, and what speaks against it."""

import re
from collections.abc import Sequence

from beiancheck.documents import doubting, host_signs
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import forms, known_places, other_reading, persons, torn
from beiancheck.documents.papers.values.days import days
from beiancheck.documents.papers.values.stretches import agreed, confidence, parts
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.formats.typed import has_han
from beiancheck.terms.items import Item

_EDGES = " :：;；,，。.、_-—|/*①②③④⑤○●◎☆★□☐^'"
_BEFORE_NAMES = _EDGES + "0123456789☑☐□■✓√"
_SCRAP = re.compile("[一-鿿㐀-䶿·]{2,}[A-Za-z]")
"""A letter of a watermark, at the end of what ends in none: 张示例A."""
_LED = re.compile("[A-Za-z][一-鿿㐀-䶿·]{2,4}")
"""The same before a name: E董示例."""
_SHORTENED = re.compile("[ ,](?:Inc|Ltd|Co|Corp)$")
"""The end of a name in English, whose full stop belongs to it."""
_SAID = 6
"""Characters at the start of a value that stand in it once, unless its line was read twice."""
_WITHOUT_LATIN = frozenset({Item.NAME, Item.LEGAL_REPRESENTATIVE, Item.FORM})
_PERSONS = frozenset({Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_BODY = (
    r"[司厂店部社所院校园馆站会心局处室团行吧场铺坊楼城堂屋庄斋轩阁苑档市委厅府队台网学户组家区村)]$"
    "|[A-Za-z.]$"
)
_ENDS = {
    **dict.fromkeys((Item.NAME, Item.HOLDER), re.compile(f"{_BODY}|^.{{1,5}}$|·")),
    Item.REGISTRAR: re.compile(_BODY),
    Item.ADDRESS: re.compile(
        r"[0-9A-Za-z)号室楼层栋幢座元院区园村组队店铺厦城场心路街巷镇乡内旁侧]$|[号室]之[一二三四五六七八九十]$"
        "|[0-9]米$|[间位边口角处段门厂房库馆校站桥庄屯寨沟坡岭湾堡]$|[路街巷村镇号楼口][东南西北]$"
    ),
}
"""How what was read whole ends; after 样例大 something was not read."""
_CUT = re.compile("(?:有限|责任)公$")
"""What goes on with 司 always."""


def whole(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return everything in the cells as one value; None where nothing is written."""
    joined = "".join(cell.text for cell in cells)
    text = joined.strip(_EDGES)
    if _SHORTENED.search(text) and joined.rstrip(" ,;").endswith("."):
        text += "."
    if item in _PERSONS and page.source is Source.RECOGNISED:
        text = text.lstrip(_BEFORE_NAMES)
    if not text:
        return None
    if page.source is Source.RECOGNISED and _SCRAP.fullmatch(text) and item in _WITHOUT_LATIN:
        return _made(item, text[:-1], cells, page).as_text(text[:-1], Doubt.LOW_CONFIDENCE)
    if page.source is Source.RECOGNISED and _LED.fullmatch(text) and item in _WITHOUT_LATIN:
        return _made(item, text[1:], cells, page).as_text(text[1:], Doubt.LOW_CONFIDENCE)
    if item in _ENDS and text.endswith("))") and text.count(")") == text.count("(") + 1:
        return _made(item, text[:-1], cells, page).as_text(text[:-1], Doubt.LOW_CONFIDENCE)
    if item in _ENDS and _CUT.search(text):
        return _made(item, text, cells, page).as_text(f"{text}司", Doubt.LOW_CONFIDENCE)
    value = known_places.settled(_made(item, text, cells, page))
    if item is Item.FORM and value.doubts == {Doubt.READINGS_DIFFER}:
        return value.settled() if forms.is_only_one(text, value.other or "") else value
    is_open = item in _ENDS and not value.is_certain and not _ENDS[item].search(text)
    is_twice = item in _ENDS and not value.is_certain and text[:_SAID] in text[_SAID:]
    # (漯河)环保科技有限公司: what stood before the bracket was not read.
    is_headless = item in _ENDS and not value.is_certain and text.startswith("(")
    is_odd = is_open or is_twice or is_headless
    return value.as_text(text, Doubt.LOW_CONFIDENCE) if is_odd else value


def _is_no_other_day(text: str, other: str) -> bool:
    """Tell whether a text is one date, and another reading of it says no other one."""
    found = [one.day for one in days(text)]
    return len(found) == 1 and {one.day for one in days(other)} <= set(found)


def _made(item: Item, text: str, cells: Sequence[Cell], page: Page) -> Value:
    is_certain = page.source is Source.TEXT_LAYER
    other = "".join(other_reading.of(cell) for cell in cells).strip(_EDGES)
    is_agreed = other != text and persons.likelier(item, other) == text
    least_sure = agreed(other, cells) if is_agreed else confidence(item, text, cells)
    doubts = set()
    # What has no Chinese character is not read twice, and need not be.
    is_twice = all(cell.line.other is not None for cell in cells if has_han(cell.text))
    least = doubting.LEAST_OF_VALUE if is_twice else doubting.LEAST_ONCE
    is_persons = persons.is_persons(item, text)
    if is_persons:
        least = doubting.LEAST_OF_NAME
    is_mixed = item is Item.DOMAIN and (
        host_signs.is_ambiguous(text.lower(), [mask for cell in cells for mask in cell.line.masks])
        or any(cell.line.is_mixed or cell.has_faint_alike for cell in cells)
    )
    is_cut = any(torn.is_at_edge(cell, page) for cell in cells)
    is_once = is_persons and not is_twice
    is_torn = is_cut or torn.is_torn(text, cells)
    is_odd = is_mixed or is_torn or is_once or persons.is_doubtful(item, text)
    if not is_certain and (least_sure < least or is_odd):
        doubts.add(Doubt.LOW_CONFIDENCE)
    read = "".join(cell.text for cell in cells).strip(_EDGES)
    is_another = other_reading.is_another(item, read, other)
    differs = is_another and not (is_certain or is_agreed or _is_no_other_day(text, other))
    if differs:
        doubts.add(Doubt.READINGS_DIFFER)
    likelier = persons.likelier(item, text) if doubts else text
    if likelier != text:
        doubts.add(Doubt.READINGS_DIFFER)
        text, other, differs = likelier, text, True
    return Value(
        item=item,
        text=text.lower() if item is Item.DOMAIN else text,
        page=page.number,
        boxes=tuple(cell.box for cell in cells),
        confidence=1000 if is_certain else least_sure,
        is_certain=is_certain,
        doubts=frozenset(doubts),
        other=other if differs else None,
    )


def stretch(item: Item, match: tuple[int, int], cells: Sequence[Cell], page: Page) -> Value:
    """Return the part of the cells' joined text between two places as a value."""
    taken = list(parts(match, cells))
    return _made(item, "".join(part.text for part in taken), taken, page)
