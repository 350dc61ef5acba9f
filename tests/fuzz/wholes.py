"""Whole ways through the checker, each from one JSON tree: a submission, a page, a form's fields.

A tree is what a mutator changes; what of it does not have the shape that the step before would
give is put right here, so that only real inputs reach the reader.
"""

import json
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

from beiancheck import filling, planned, printed
from beiancheck.check import Order, gathered, in_languages
from beiancheck.decode import decode
from beiancheck.documents import described
from beiancheck.documents.box import Box
from beiancheck.documents.measures import RedPatch
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Code, Line, Page, Source
from beiancheck.filled import back
from beiancheck.filled.held import Held, UnreadableError
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.timeline import timeline
from tests.submissions import TODAY

Tree = dict[str, Any]
_ORDER = Order(language="zh", today=TODAY, provider=default())
_MASKED = Order(language="en", today=TODAY, provider=default(), is_masked=True)
_FAR = 20_000
"""Pixels: no page that was read is larger."""


def _tree(data: bytes) -> Tree:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def checked(data: bytes) -> None:
    """Check a submission whose files are not there, in both languages, shortened and whole."""
    raw = _tree(data)
    zh, en = in_languages(raw, {}, _MASKED, "zh", "en")
    encode(zh)
    printed.page(en, default())
    planned.encode(timeline(raw, _ORDER, TODAY))


def lines(data: bytes) -> None:
    """Read a page from its lines, describe it and compare it with what was typed."""
    given = _tree(data)
    page = _page(given)
    read = ReadPage.of(page)
    json.dumps(described.page(page, read.said))
    raw = given.get("submission")
    files = {
        **(raw if isinstance(raw, dict) else {}),
        "files": [{"name": "a", "role": _role(given)}],
    }
    facts = gathered(files, {"a": b"\xff\xd8\xff"}, _ORDER, {"a": (read,)})
    json.dumps(filling.readings(facts, "zh"))
    for report in in_languages(
        files, {"a": b"\xff\xd8\xff"}, _MASKED, "zh", readings={"a": (read, read)}
    ):
        encode(report)


def held(data: bytes) -> None:
    """Put a submission together from the words in a form's fields, and look at it."""
    given = _tree(data)
    found = Held(_text(given.get("form")))
    found.names = {_text(one) for one in _list(given.get("names"))}
    found.written = list(_pairs(given.get("written")))
    found.loose = list(_pairs(given.get("loose")))
    found.ticked = [_text(one) for one in _list(given.get("ticked"))]
    try:
        read = back.told(found)
    except UnreadableError:
        return
    json.dumps([read.raw, read.named("zh"), read.named("en")])
    decode(read.raw)


def _role(given: Tree) -> str:
    return _text(given.get("role"))


def _page(given: Tree) -> Page:
    is_recognised = given.get("source") != "text-layer"
    return Page(
        number=1,
        width=max(1, _number(given.get("width"))),
        height=max(1, _number(given.get("height"))),
        lines=tuple(_line(one, is_recognised) for one in _list(given.get("lines"))),
        source=Source.RECOGNISED if is_recognised else Source.TEXT_LAYER,
        red=tuple(
            RedPatch(left=a, top=b, right=a + c + 1, bottom=b + d + 1, share=e % 1001)
            for a, b, c, d, e in (_numbers(one, 5) for one in _list(given.get("red"))[:9])
        ),
        codes=tuple(
            Code(_text(one), _box(box)) for one, box in _two(given.get("codes"), "text", "box")
        ),
        legible=frozenset(_text(given.get("legible"))),
    )


def _line(given: Any, is_recognised: bool) -> Line:  # noqa: FBT001 -- a page is one or the other
    one: Tree = given if isinstance(given, dict) else {}
    text = _text(one.get("text"))[:400] or "字"
    sure = [number % 1001 for number in _numbers(one.get("sureness"), 5)]
    edges = sorted(number % 1001 for number in _numbers(one.get("edges"), len(text) + 1))
    other = one.get("other")
    return Line(
        text=text,
        box=_box(one.get("box")),
        confidence=_number(one.get("confidence")) % 1001,
        sureness=tuple(islice(cycle(sure), len(text))) if is_recognised else (),
        edges=tuple(edges) if is_recognised and one.get("edges") else (),
        other=_text(other) if other is not None and is_recognised else None,
        is_settled=bool(one.get("is_settled")) and other is not None,
    )


def _box(given: Any) -> Box:
    a, b, c, d, e, f, g, h = _numbers(given, 8)
    return Box(((a, b), (c, d), (e, f), (g, h)))


def _two(given: Any, first: str, second: str) -> Iterator[tuple[Any, Any]]:
    for one in _list(given)[:9]:
        if isinstance(one, dict):
            yield one.get(first), one.get(second)


def _pairs(given: Any) -> Iterator[tuple[str, str]]:
    for one in _list(given):
        if isinstance(one, list) and len(one) > 1:
            yield _text(one[0]), _text(one[1])


def _list(given: Any) -> list[Any]:
    return given[:300] if isinstance(given, list) else []


def _text(given: Any) -> str:
    return given if isinstance(given, str) else ""


def _number(given: Any) -> int:
    return abs(given) % _FAR if isinstance(given, int) else 0


def _numbers(given: Any, count: int) -> list[int]:
    found = [_number(one) for one in _list(given)]
    return [*found, *[0] * count][:count]
