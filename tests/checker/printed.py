"""Pages as a recogniser gives them, built line by line for tests."""

from dataclasses import replace
from itertools import pairwise

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item

HEIGHT = 40


def line(left: int, top: int, text: str, other: str | None = None, **sure: int) -> Line:
    """Return a line; ``sure`` tells which letters of its text are less sure."""
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    box = upright(left, top, left + width, top + HEIGHT)
    sureness = tuple(sure.get(letter, 999) for letter in text)
    return Line(text=text, box=box, sureness=sureness, other=other or text)


def page(*lines: Line) -> Page:
    """Return a page that was recognised."""
    return Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)


def typed(*lines: Line) -> Page:
    """Return a page that says its text itself."""
    bare = tuple(replace(one, sureness=(), other=None) for one in lines)
    return replace(page(*bare), source=Source.TEXT_LAYER)


def value(one: Page, item: Item) -> Value:
    """Return what a page says of an item, which it must."""
    found = read(one).value(item)
    assert found is not None
    return found


def said(*lines: Line) -> dict[Item, str]:
    """Return the values of a page, the first of each item."""
    return {value.item: value.text for value in reversed(read(page(*lines)).values)}


def card(*address: str) -> Page:
    """Return the front of an identity card with an address in so many lines."""
    return page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 300, "住址"),
        *(line(220, 300 + 55 * at, part) for at, part in enumerate(address)),
        line(100, 600, "公民身份号码 110101199003077213"),
    )


def dated(text: str, widths: dict[str, int], more: dict[int, int]) -> Line:
    """Return a line whose characters are so wide; ``more`` is added at some places."""
    parts = [widths.get(sign, 20) + more.get(at, 0) for at, sign in enumerate(text)]
    ends = [sum(parts[: at + 1]) for at in range(len(parts))]
    middles = [end - part / 2 for end, part in zip(ends, parts, strict=True)]
    inner = [(one + other) / 2 for one, other in pairwise(middles)]
    edges = tuple(round(1000 * at / ends[-1]) for at in (0, *inner, ends[-1]))
    return Line(
        text=text,
        box=upright(900, 1200, 900 + ends[-1], 1240),
        sureness=(999,) * len(text),
        other=text,
        edges=edges,
    )


def domain_page(*lines: Line) -> dict[Item, str]:
    """Return the values of a domain certificate with such lines."""
    return said(line(600, 20, "域名注册证书"), *lines)
