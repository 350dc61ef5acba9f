"""Papers: read step by step, shown, and what was read of them."""

import json
from typing import Any

from beiancheck import filling, kept
from beiancheck.check import gathered
from beiancheck.documents.read_page import ReadPage
from beiancheck.web import given

_being_read: list[str] = []


def read_start(request: str) -> str:
    """Begin to read a page of a file that was kept, and return the first step as JSON.

    ``request``: {"name": the file's; "page", "letters", "language": as ``ocr.door`` has them}.
    """
    from beiancheck.ocr import door

    asked = json.loads(request)
    if asked["page"] == 1:
        kept.read_anew(asked["name"])
    _being_read[:] = [asked["name"]]
    return door.start(kept.files.get(asked["name"], b""), asked, _take)


def read_next(request: str, answer: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Answer what was asked last, and return the next step as JSON.

    ``request``: {"lengths", "is_broken", "fault", "language"}, as ``ocr.door`` has them.
    """
    from beiancheck.ocr import door

    return door.go_on(given.data(answer), json.loads(request), _take)


def read_pixels() -> bytes:
    """Return the pixels (RGBA) of the page that is to be opened, where it is a PDF's; else b""."""
    from beiancheck.ocr import door

    return door.pixels()


def read_stop() -> None:
    """Read no further, and give the memory back."""
    from beiancheck.ocr import door

    door.stop()


def show(request: str) -> str:
    """Draw a page of a PDF that was kept, and return its size as JSON; empty where it cannot be.

    ``request``: {"name": the file's; "page": from 1}. ``shown_pixels`` hands its pixels over.
    """
    from beiancheck.ocr import showing

    asked = json.loads(request)
    return showing.show(kept.files.get(asked["name"], b""), asked["page"])


def shown_pixels() -> bytes:
    """Hand over the pixels (RGBA) of the page that was drawn, once; else b""."""
    from beiancheck.ocr import showing

    return showing.pixels()


def readings(request: str) -> str:
    """Return what was read of the files that a submission names, as JSON.

    ``request``: {"submission", "language"}. Per file: {"file", "place", "pages"}; a page's values
    have "field", the path that each would fill, and "current", what is typed there.
    """
    asked = json.loads(request)
    order = given.order({"language": asked["language"]})
    facts = gathered(asked["submission"], kept.files, order, kept.readings)
    return json.dumps(filling.readings(facts, asked["language"]))


def _take(page: ReadPage) -> None:
    for name in _being_read:
        kept.add(name, page)
