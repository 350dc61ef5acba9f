"""What a form asks for in words of its own: 站点名称, 网站叫什么, 开办者法定代表人, 网站谁负责.

A label is told by how it is built: whose it is and what it asks for, alone in its cell or before
a colon.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile, zip_longest

from beiancheck.documents.papers.letters import (
    asked_for,
    form_shapes,
    label_heads,
    label_values,
    letter_labels,
    wordings,
)
from beiancheck.documents.papers.letters.label_heads import Head
from beiancheck.documents.papers.letters.letter_roles import Role
from beiancheck.documents.papers.rows import squares
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_ASKED = (
    *(Item.NAME, Item.SITE_NAME, Item.LEGAL_REPRESENTATIVE, Item.ADDRESS),
    Item.PERSON,
)
_PERSONS = frozenset({Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_NUMBERED = re.compile(r"^\(?[0-9一二三四五六七八九十]{1,2}[)、.,]*(?=[一-鿿A])")
_OTHER = re.compile("[@:]|[0-9]{6}|[0-9A-Za-z][.][a-z]{2}")
"""What a line of a name or an address does not hold, and that of another value does."""
_AT_END = re.compile("[;,。]([一-鿿]{2,10}):$")
_STOP = re.compile("[。;,]")
_OF_LINES = frozenset({Item.NAME, Item.SITE_NAME, Item.ADDRESS})
"""What a narrow column breaks in several lines."""
_BODY = re.compile(f"(?:{wordings.BODY})(?:[(][^()]*[)])?$")


def told(
    found: Sequence[Cell], page: Page, seen: Collection[Item], people: Collection[str]
) -> Iterator[Value]:
    """Yield what free labels name that no known one did, and who else answers for a site."""
    missing = [item for item in _ASKED if item not in seen]
    for value in around(found, page):
        if value.item in missing:
            missing.remove(value.item)
            people = {*people, value.text} if value.item is Item.PERSON else people
            yield value
    named = set(people)
    for one in letter_labels.named(found):
        if one.role is Role.ANSWERABLE and not one.is_signed and one.cell.text not in named:
            named.add(one.cell.text)
            person = made.whole(Item.PERSON, [one.cell], page)
            yield from (person,) if person else ()


def whole(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values, with what stands around their labels instead of a piece of it."""
    told = list(_around(_filled_in(found), page))
    for value in values:
        longer = (one for one in told if one.item is value.item and _is_piece(value, one))
        yield next(longer, value) if value.item in _OF_LINES else value


def _is_piece(value: Value, other: Value) -> bool:
    """Tell whether a value lacks the beginning that another one has, or the end of a body's."""
    text, whole = value.text, other.text
    if len(text) >= len(whole):
        return False
    begins = name_pieces.begins_with_place
    if whole.endswith(text):
        return begins(whole) and not begins(text)
    is_name = value.item is not Item.ADDRESS and whole.startswith(text)
    return is_name and _BODY.search(whole) is not None and not _BODY.search(text)


def around(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what the labels of a form have in their line, beside them or below."""
    yield from _in_line(found, page)
    yield from _around(found, page)


def _filled_in(found: Sequence[Cell]) -> list[Cell]:
    return [one for cell in found for one in squares.unticked(cell)]


def _in_line(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what stands behind a label in its line."""
    for cell, following in zip_longest(found, found[1:]):
        ends = _AT_END.search(cell.text)
        if ends and following and asked_for.item(ends[1]) is Item.ADDRESS:
            # …；证件住所： ends a line, and the address begins the next one.
            value = following.part(0, len(_STOP.split(following.text, maxsplit=1)[0]))
            told = made.whole(Item.ADDRESS, [value], page)
            is_address = (
                form_shapes.is_one(Item.ADDRESS, value.text) and following.left < cell.right
            )
            yield from (told,) if told and is_address else ()
        label, _, rest = _NUMBERED.sub("", cell.text).partition(":")
        item = asked_for.item(label)
        if item not in _ASKED or not rest:
            continue
        value = cell.part(len(cell.text) - len(rest), len(cell.text))
        if form_shapes.is_one(item, value.text.strip("_")):
            whole = made.whole(item, [value], page)
            yield from (whole,) if whole else ()


def _around(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what stands beside a label that fills its cell, or below it."""
    heads = list(label_heads.heads(found))
    posts = [(one, Item.ADDRESS) for one in heads if asked_for.is_postal(one.text)]
    for head, item in (*((one, asked_for.item(one.text)) for one in heads), *posts):
        if item not in _ASKED:
            continue
        lines = label_values.beside(head, heads, found) or label_values.below(head, heads, found)
        lines = _lines(item, lines, head)
        text = "".join(one.text for one in lines)
        value = made.whole(item, lines, page) if text and form_shapes.is_one(item, text) else None
        if value:
            is_doubtful = len(lines) > 1
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_doubtful else value


def _lines(item: Item, lines: Sequence[Cell], head: Head) -> list[Cell]:
    """Return the lines of one value: all of them, but only one of a person or of other values."""
    # 示例·样 goes on in the next line: 例.
    is_long = item in _PERSONS and any("·" in one.text for one in lines)
    if item in _OF_LINES and lines and not _OTHER.search(lines[0].text):
        # 样例路1号, then 邮编 100000
        lines = list(takewhile(lambda one: not _OTHER.search(one.text), lines))
    is_one = (is_long or item in _OF_LINES) and not any(_OTHER.search(one.text) for one in lines)
    nearest = sorted(lines, key=lambda one: abs(one.middle - head.middle))[:1]
    return list(lines) if is_one else nearest
