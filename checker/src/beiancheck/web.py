"""The browser's door: one call, one answer, JSON both ways, files as bytes."""

import json
from typing import Any

from beiancheck import __version__
from beiancheck.check import Order, check, today_in_china
from beiancheck.decode import parse_date
from beiancheck.documents import kinds
from beiancheck.documents import open as opening
from beiancheck.documents.document import FileKind
from beiancheck.provider import default
from beiancheck.report import encode

_files: dict[str, bytes] = {}


def about() -> str:
    """Return what this engine is, as JSON."""
    return json.dumps({"engine": __version__, "today": today_in_china().isoformat()})


def wants(data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Name the part of the engine that must be loaded before a file is kept; "" for none."""
    return "pdf" if kinds.of(_bytes(data)) is FileKind.PDF else ""


def keep(name: str, data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Keep a file for later checks and return what it is, as JSON.

    ``pages`` are [width, height]; ``trouble`` is empty where the file could be opened.
    """
    _files[name] = _bytes(data)
    found = opening.contents(_files[name])
    return json.dumps(
        {
            "kind": found.kind,
            "pages": [[page.width, page.height] for page in found.pages],
            "trouble": found.trouble or "",
        }
    )


def drop(name: str) -> None:
    """Forget a file."""
    _files.pop(name, None)


def forget() -> None:
    """Forget every file."""
    _files.clear()


def run(request: str) -> str:
    """Check a submission and return the report as JSON.

    ``request``: {"submission": …, "language": "zh" | "en", "today": date or "", "masked": bool}.
    """
    asked = json.loads(request)
    order = Order(
        language=asked["language"],
        today=parse_date(asked.get("today", "")) or today_in_china(),
        provider=default(),
        is_masked=asked.get("masked", False),
    )
    return encode(check(asked["submission"], _files, order))


def _bytes(data: Any) -> bytes:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    return bytes(data.to_py() if hasattr(data, "to_py") else data)
