"""Where fuzzing of text starts from: flawless submissions, drawn papers, filled forms."""

import json
import tomllib
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import msgspec

from beiancheck.check import Order, check
from beiancheck.filled.making import every
from beiancheck.forms.fields import fields
from beiancheck.forms.spread import spread
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.submission import Submission
from beiancheck.terms.papers import Paper
from sitebuild.places import PROVIDER
from tests import specimens, submissions
from tests.checker.test_documents import KINDS, PICTURES
from tests.papers.catalogue import LAYOUTS, paper
from tests.papers.paper import Run

_PROSE = (
    "2026年11月24日",
    "2026.01.01-长期",
    "1月31日",
    "BEIANCHECK:1:0123456789ABCDEF:0.0.0.0.0:",
)
_PAGE = b'<html><body><a href="https://beian.miit.gov.cn/">\xe4\xba\xacICP\xe5\xa4\x8712345678</a>'


def of(reader: str) -> Iterator[bytes]:
    """Yield the inputs that a reader starts from; the same ones every time."""
    match reader:
        case "plain" | "numbered" | "named":
            yield from (one.encode() for one in _words())
        case "headed":
            yield from (*PICTURES.values(), *KINDS.values(), _PAGE)
            yield from map(specimens.of, ("small-a.jpg", "small-edited.png", "small-b.webp"))
        case "submitted":
            yield from (path.read_bytes() for path in sorted(submissions.FLAWLESS.glob("*.toml")))
            yield from (_json(submissions.flawless(name)) for name in submissions.names())
        case "settled":
            yield PROVIDER.read_bytes()
            yield from (one.encode() for one in _PROSE)
            yield _report().encode()
        case "held":
            yield from map(_json, _forms())
        case "checked":
            yield from (_json(submissions.flawless(name)) for name in submissions.names())
            yield from (_json(submissions.changed(case)) for case in submissions.cases()[::17])
        case "staged":
            for at, page in enumerate(_pages()):
                yield _json({"seed": at, "texts": [line["text"] for line in page["lines"]]})
        case _:
            yield from map(_json, _pages())


def _json(tree: Any) -> bytes:
    return json.dumps(tree, ensure_ascii=False, default=str).encode()


def _words() -> list[str]:
    """Return every text of the flawless submissions once, and each with the next one."""
    waiting: list[Any] = [submissions.flawless(name) for name in submissions.names()]
    found: dict[str, None] = dict.fromkeys(_PROSE)
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
        else:
            found[str(one)] = None
    words = list(found)
    return [*words, *("\n".join(pair) for pair in zip(words[::3], words[1::3], strict=False))]


def _report() -> str:
    order = Order(language="zh", today=submissions.TODAY, provider=default())
    raw = submissions.flawless("enterprise")
    return encode(check(raw, submissions.files(raw), order))


def _forms() -> Iterator[dict[str, Any]]:
    raw = tomllib.loads((submissions.FLAWLESS / "enterprise.toml").read_text(encoding="utf-8"))
    said = msgspec.json.decode(_json(raw))
    for form in every():
        places = fields(spread(form, Submission()))
        yield {
            "form": form.id,
            "names": [one.name for one in places],
            "written": [[one.name, _at(said, one.name)] for one in places if "=" not in one.name],
            "ticked": [one.name for one in places if "=" in one.name][:20],
            "loose": [["网站名称", "示例"], ["Name", "Example"]],
        }


def _at(tree: Any, name: str) -> str:
    for part in name.split("."):
        if isinstance(tree, list):
            tree = tree[int(part) if part.isdigit() else 0] if tree else ""
        else:
            tree = tree.get(part, "") if isinstance(tree, dict) else ""
    return str(tree) or "①示例；②样例"


def _pages() -> Iterator[dict[str, Any]]:
    raw = submissions.flawless("enterprise") | {"files": []}
    papers = {one.value for one in Paper}
    for layout in LAYOUTS:
        made = paper(layout, "fuzz")
        width, height = made.picture.size
        yield {
            "submission": raw,
            "role": made.kind if made.kind in papers else "",
            "width": width,
            "height": height,
            "source": "recognised",
            "lines": list(_lines(made.runs)),
            "red": [[100, 100, 200, 200, 300]],
            "codes": [{"text": "https://example.cn/?uniscid=", "box": [1, 1, 9, 1, 9, 9, 1, 9]}],
            "legible": "",
        }


def _lines(runs: tuple[Run, ...]) -> Iterator[dict[str, Any]]:
    for (down, size), row in groupby(runs, lambda one: (round(one.y), one.size)):
        parts = list(row)
        text = "".join(one.text for one in parts)
        left = round(parts[0].x)
        right = round(parts[-1].x) + size * len(parts[-1].text)
        yield {
            "text": text,
            "box": [left, down - size, right, down - size, right, down, left, down],
            "confidence": 960,
            "sureness": [990, 960, 930],
            "other": None,
        }
