"""Pages and form fields out of JSON trees; what no reader would ever hand over is put right."""

import json
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

from beiancheck.documents.box import Box
from beiancheck.documents.measures import RedPatch
from beiancheck.documents.reading import Code, Line, Page, Source

Tree = dict[str, Any]
_FAR = 20_000
"""Pixels: no page that was read is larger."""


def tree(data: bytes) -> Tree:
    """Return the tree that bytes spell; what is none has no branches."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def page(given: Tree) -> Page:
    """Return a page of lines, as a reader would hand it over."""
    is_recognised = given.get("source") != "text-layer"
    return Page(
        number=1,
        width=max(1, number(given.get("width"))),
        height=max(1, number(given.get("height"))),
        lines=tuple(_line(one, is_recognised) for one in items(given.get("lines"))),
        source=Source.RECOGNISED if is_recognised else Source.TEXT_LAYER,
        red=tuple(
            RedPatch(left=a, top=b, right=a + c + 1, bottom=b + d + 1, share=e % 1001)
            for a, b, c, d, e in (_numbers(one, 5) for one in items(given.get("red"))[:9])
        ),
        codes=tuple(
            Code(text(one), _box(box)) for one, box in _two(given.get("codes"), "text", "box")
        ),
        legible=frozenset(text(given.get("legible"))),
    )


def _line(given: Any, is_recognised: bool) -> Line:  # noqa: FBT001 -- a page is one or the other
    one: Tree = given if isinstance(given, dict) else {}
    said = text(one.get("text"))[:400] or "字"
    sure = [share % 1001 for share in _numbers(one.get("sureness"), 5)]
    edges = sorted(share % 1001 for share in _numbers(one.get("edges"), len(said) + 1))
    other = one.get("other")
    return Line(
        text=said,
        box=_box(one.get("box")),
        confidence=number(one.get("confidence")) % 1001,
        sureness=tuple(islice(cycle(sure), len(said))) if is_recognised else (),
        edges=tuple(edges) if is_recognised and one.get("edges") else (),
        other=text(other) if other is not None and is_recognised else None,
        is_settled=bool(one.get("is_settled")) and other is not None,
    )


def _box(given: Any) -> Box:
    a, b, c, d, e, f, g, h = _numbers(given, 8)
    return Box(((a, b), (c, d), (e, f), (g, h)))


def _two(given: Any, first: str, second: str) -> Iterator[tuple[Any, Any]]:
    for one in items(given)[:9]:
        if isinstance(one, dict):
            yield one.get(first), one.get(second)


def pairs(given: Any) -> Iterator[tuple[str, str]]:
    """Yield pairs of texts."""
    for one in items(given):
        if isinstance(one, list) and len(one) > 1:
            yield text(one[0]), text(one[1])


def items(given: Any) -> list[Any]:
    """Return a list, not too long."""
    return given[:300] if isinstance(given, list) else []


def text(given: Any) -> str:
    """Return a text; anything else is none."""
    return given if isinstance(given, str) else ""


def number(given: Any) -> int:
    """Return a whole number of pixels; anything else is none."""
    return abs(given) % _FAR if isinstance(given, int) else 0


def _numbers(given: Any, count: int) -> list[int]:
    found = [number(one) for one in items(given)]
    return [*found, *[0] * count][:count]
