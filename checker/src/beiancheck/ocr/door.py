"""Reading by messages, for a port in another language: JSON and bytes both ways.

One file at a time. What comes back is a step as JSON: ``request`` with what is asked
(``asking.py``), ``page`` with what was read, ``is_picture`` where the models are needed and were
not given, or ``trouble`` with a line that says why not and ``is_fault``, whether this program
failed and may be asked again; and ``pages``, how many the file has.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from beiancheck.documents import described
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Page
from beiancheck.ocr import trouble
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.stepping import Step, Stepping
from beiancheck.ocr.trouble import ReadingError
from beiancheck.text import shown

Asked = dict[str, Any]
Take = Callable[[ReadPage], None]
"""What takes a page that was read."""
_file: list[Stepping] = []


def start(data: bytes, asked: Asked, take: Take) -> str:
    """Begin a page of a file.

    ``asked``: {"page": its number, from 1; "letters": both dictionaries, or none while the models
    are not there; "language"}.
    """

    def begun() -> Step | None:
        if asked["page"] == 1:
            stop()
            _file.append(Stepping(data))
        if not asked["letters"]:
            return _file[0].typed(asked["page"])
        return _file[0].start(asked["page"], _dictionaries(*asked["letters"]))

    return _told(begun, asked, take)


def go_on(data: bytes, asked: Asked, take: Take) -> str:
    """Go on with an answer.

    ``data`` holds its arrays one after the other; ``asked``: {"lengths": theirs in bytes;
    "is_broken": the picture could not be opened; "fault": what failed in whoever has the pixels;
    "language"}.
    """
    reading = _file[0]

    def answered() -> Step:
        if asked.get("is_broken"):
            raise ReadingError(trouble.BROKEN)
        if asked.get("fault"):
            raise ReadingError(trouble.OWN_FAULT, fault=shown(asked["fault"]))
        return reading.answer(tuple(_parts(data, asked["lengths"])))

    return _told(answered, asked, take)


def pixels() -> bytes:
    """Return the pixels to be opened, where the engine drew the page itself; else nothing."""
    return _file[0].pixels() if _file else b""


def stop() -> None:
    """Forget the file that is being read."""
    while _file:
        _file.pop().close()


def _told(stepped: Callable[[], Step | None], asked: Asked, take: Take) -> str:
    try:
        with trouble.told():
            return json.dumps(_message(stepped(), take))
    except ReadingError as error:
        stop()
        said = error.said.fill(asked["language"], error.values)
        is_fault = error.said is trouble.OWN_FAULT
        return json.dumps({"trouble": said, "is_fault": is_fault, "pages": 0})


def _message(step: Step | None, take: Take) -> dict[str, Any]:
    pages = _file[0].pages
    if step is None:
        stop()
        return {"is_picture": True, "pages": pages}
    if not isinstance(step, Page):
        return {"request": {"ask": type(step).__name__.lower(), **asdict(step)}, "pages": pages}
    if step.number == pages:
        stop()
    read = ReadPage.of(step)
    take(read)
    return {"page": described.page(step, read.said), "pages": pages}


def _parts(data: bytes, lengths: list[int]) -> Iterator[bytes]:
    at = 0
    for length in lengths:
        yield data[at : at + length]
        at += length


@lru_cache(maxsize=1)
def _dictionaries(first: str, names: str) -> Dictionaries:
    """Return the dictionaries from the text of their files, a character a line."""
    return Dictionaries(*("".join(text.split("\n")) for text in (first, names)))
