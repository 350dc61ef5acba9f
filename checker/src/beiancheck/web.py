"""The browser's door: one call, one answer, JSON both ways, files as bytes.

What the first answer does not need is imported when it is asked for: a weak phone is ready sooner.
"""

import json
from typing import Any

import msgspec

from beiancheck import __version__, filling, kept
from beiancheck.check import Order, check, gathered, today_in_china
from beiancheck.deadlines import FIRST, LAST
from beiancheck.documents import kinds
from beiancheck.documents import open as opening
from beiancheck.documents.document import FileKind
from beiancheck.documents.read_page import ReadPage
from beiancheck.formats.day import parse_date
from beiancheck.provider import default
from beiancheck.report import Report, encode

_made: list[bytes] = []
_being_read: list[str] = []
_SPECIMEN = {
    "kind": "enterprise",
    "filing": "first",
    "province": "beijing",
    "holder": {"name": "示例有限公司", "address": "北京市示例路1号"},
    "services": [{"name": "示例", "domains": [{"name": "example.cn"}]}],
}


def about() -> str:
    """Return what this engine is, as JSON."""
    return json.dumps({"engine": __version__, "today": today_in_china().isoformat()})


def warm() -> None:
    """Check an invented submission, so that the data are read before the first real one."""
    check(_SPECIMEN, {}, Order(language="zh", today=today_in_china(), provider=default()))


def wants(data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Name the part of the engine that must be loaded before a file is kept; "" for none."""
    return "pdf" if kinds.of(_bytes(data)) is FileKind.PDF else ""


def keep(name: str, data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Keep a file for later checks and return what it is, as JSON.

    ``pages`` are [width, height]; ``trouble`` is empty where the file could be opened;
    ``may_be_form``: ``form_read`` can tell whether it is a filled form.
    """
    kept.keep(name, _bytes(data))
    found = opening.contents(kept.files[name])
    return json.dumps(
        {
            "kind": found.kind,
            "pages": [[page.width, page.height] for page in found.pages],
            "trouble": found.trouble or "",
            "may_be_form": found.kind in {FileKind.PDF, FileKind.DOCX},
        }
    )


def drop(name: str) -> None:
    """Forget a file."""
    kept.drop(name)


def forget() -> None:
    """Forget every file."""
    kept.forget()


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

    ``request``: {"lengths", "is_broken", "language"}, as ``ocr.door`` has them.
    """
    from beiancheck.ocr import door

    return door.go_on(_bytes(answer), json.loads(request), _take)


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


def run(request: str) -> str:
    """Check a submission and return the report as JSON.

    ``request``: {"submission": …, "language": "zh" | "en", "today": date or "", "masked": bool}.
    """
    asked = json.loads(request)
    order = Order(
        language=asked["language"],
        today=parse_date(asked.get("today", "")) or today_in_china(),
        provider=default(),
        is_masked=asked.get("masked", True),
    )
    return encode(check(asked["submission"], kept.files, order, kept.readings))


def readings(request: str) -> str:
    """Return what was read of the files that a submission names, as JSON.

    ``request``: {"submission", "language"}. Per file: {"file", "place", "pages"}; a page's values
    have "field", the path that each would fill, and "current", what is typed there.
    """
    asked = json.loads(request)
    order = Order(language=asked["language"], today=today_in_china(), provider=default())
    facts = gathered(asked["submission"], kept.files, order, kept.readings)
    return json.dumps(filling.readings(facts, asked["language"]))


def plan(request: str) -> str:
    """Count a timeline and return it as JSON, with the same days as a calendar file.

    ``request``: {"submission": …, "language": "zh" | "en", "start": date or ""}.
    """
    from beiancheck import planned
    from beiancheck.timeline import timeline

    asked = json.loads(request)
    today = today_in_china()
    start = parse_date(asked["start"])
    order = Order(language=asked["language"], today=today, provider=default())
    if start is None or not FIRST <= start <= LAST:
        start = today
    made = timeline(asked["submission"], order, start)
    return json.dumps(
        {"timeline": json.loads(planned.encode(made)), "calendar": planned.as_calendar(made)}
    )


def form_wants(request: str) -> str:
    """Name the part that must be loaded before a form is filled; "" for none."""
    from beiancheck.filled import door as forms

    return forms.wants(request)


def forms_listed(request: str) -> str:
    """Tell which forms and letters a submission needs, as ``filled.door`` has it."""
    from beiancheck.filled import door as forms

    return forms.listed(request)


def form_filled(request: str) -> str:
    """Fill a form and tell of it as JSON; ``made`` hands the file over."""
    from beiancheck.filled import door as forms

    told, data = forms.filled(request)
    _made[:] = [data]
    return json.dumps(told)


def form_read(request: str) -> str:
    """Read a filled form that was kept, and return what it says as JSON; null where it is none.

    ``request``: {"name": the file's; "language"}.
    """
    from beiancheck.filled import door as forms

    asked = json.loads(request)
    return json.dumps(forms.read(kept.files.get(asked["name"], b""), asked["language"]))


def repair(request: str) -> str:
    """Make what ``workbench`` makes of files that were kept, and tell of it as JSON."""
    from beiancheck import workbench

    told, data = workbench.made(json.loads(request), kept.files)
    _made[:] = [data]
    return json.dumps(told)


def made() -> bytes:
    """Return the bytes of what was made last, once."""
    return _made.pop() if _made else b""


def code(request: str) -> str:
    """Return a report's check code, drawn, as JSON: {"typed", "size", "path"}.

    ``request``: the report.
    """
    from beiancheck import check_code, qr

    made = check_code.of(msgspec.json.decode(request, type=Report))
    drawn = qr.draw(made.written)
    return json.dumps({"typed": made.typed, "size": drawn.size, "path": drawn.path})


def foot(request: str) -> str:
    """Make the foot of a home page and return it as JSON.

    ``request``: {"icp", "public_security": as typed, "language": "zh" | "en"}.
    """
    from beiancheck.footer import footer

    asked = json.loads(request)
    made = footer(asked["icp"], asked["public_security"], asked["language"])
    return msgspec.json.encode(made).decode()


def look_at_home(request: str) -> str:
    """Look at the foot of a page that was kept and return what was found as JSON.

    ``request``: {"name": the file's; "icp": as typed, or empty; "language": "zh" | "en"}.
    """
    from beiancheck.home_check import check_home

    asked = json.loads(request)
    order = Order(language=asked["language"], today=today_in_china(), provider=default())
    name = asked["name"]
    found = check_home(name, kept.files.get(name, b""), asked["icp"], order)
    return msgspec.json.encode(found).decode()


def _take(page: ReadPage) -> None:
    for name in _being_read:
        kept.add(name, page)


def _bytes(data: Any) -> bytes:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    return bytes(data.to_py() if hasattr(data, "to_py") else data)
