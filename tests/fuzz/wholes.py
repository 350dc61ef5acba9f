"""Whole ways through the checker, each from one JSON tree: a submission, a page, a form's fields.

A tree is what a mutator changes; what of it does not have the shape that the step before would
give is put right here, so that only real inputs reach the reader.
"""

import json

from beiancheck import filling, planned, printed
from beiancheck.check import Order, gathered, in_languages
from beiancheck.decode import decode
from beiancheck.documents import described
from beiancheck.documents.read_page import ReadPage
from beiancheck.filled import back
from beiancheck.filled.held import Held, UnreadableError
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.timeline import timeline
from tests.fuzz import trees
from tests.submissions import TODAY

_ORDER = Order(language="zh", today=TODAY, provider=default())
_MASKED = Order(language="en", today=TODAY, provider=default(), is_masked=True)


def checked(data: bytes) -> None:
    """Check a submission whose files are not there, in both languages, shortened and whole."""
    raw = trees.tree(data)
    zh, en = in_languages(raw, {}, _MASKED, "zh", "en")
    encode(zh)
    printed.page(en, default())
    planned.encode(timeline(raw, _ORDER, TODAY))


def lines(data: bytes) -> None:
    """Read a page from its lines, describe it and compare it with what was typed."""
    given = trees.tree(data)
    page = trees.page(given)
    read = ReadPage.of(page)
    json.dumps(described.page(page, read.said))
    raw = given.get("submission")
    files = {
        **(raw if isinstance(raw, dict) else {}),
        "files": [{"name": "a", "role": trees.text(given.get("role"))}],
    }
    facts = gathered(files, {"a": b"\xff\xd8\xff"}, _ORDER, {"a": (read,)})
    json.dumps(filling.readings(facts, "zh"))
    for report in in_languages(
        files, {"a": b"\xff\xd8\xff"}, _MASKED, "zh", readings={"a": (read, read)}
    ):
        encode(report)


def held(data: bytes) -> None:
    """Put a submission together from the words in a form's fields, and look at it."""
    given = trees.tree(data)
    found = Held(trees.text(given.get("form")))
    found.names = {trees.text(one) for one in trees.items(given.get("names"))}
    found.written = list(trees.pairs(given.get("written")))
    found.loose = list(trees.pairs(given.get("loose")))
    found.ticked = [trees.text(one) for one in trees.items(given.get("ticked"))]
    try:
        read = back.told(found)
    except UnreadableError:
        return
    json.dumps([read.raw, read.named("zh"), read.named("en")])
    decode(read.raw)
