"""The check itself, its dates, and the code of a report."""

import json
from typing import Any

import msgspec

from beiancheck import __version__, kept
from beiancheck.check import check, today_in_china
from beiancheck.deadlines import FIRST, LAST
from beiancheck.formats.day import parse_date
from beiancheck.report import Report, encode
from beiancheck.web import given

_SPECIMEN: dict[str, Any] = {
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
    check(_SPECIMEN, {}, given.order({"language": "zh"}))


def run(request: str) -> str:
    """Check a submission and return the report as JSON.

    ``request``: {"submission": …, "language": "zh" | "en", "today": date or "", "masked": bool}.
    """
    asked = json.loads(request)
    order = given.order(asked, is_masked=asked.get("masked", True))
    return encode(check(asked["submission"], kept.files, order, kept.readings))


def plan(request: str) -> str:
    """Count a timeline and return it as JSON, with the same days as a calendar file.

    ``request``: {"submission": …, "language": "zh" | "en", "start": date or ""}.
    """
    from beiancheck import planned
    from beiancheck.timeline import timeline

    asked = json.loads(request)
    order = given.order({"language": asked["language"]})
    start = parse_date(asked["start"])
    if start is None or not FIRST <= start <= LAST:
        start = order.today
    made = timeline(asked["submission"], order, start)
    return json.dumps(
        {"timeline": json.loads(planned.encode(made)), "calendar": planned.as_calendar(made)}
    )


def code(request: str) -> str:
    """Return a report's check code, drawn, as JSON: {"typed", "size", "path"}.

    ``request``: the report.
    """
    from beiancheck import check_code, qr

    made = check_code.of(msgspec.json.decode(request, type=Report))
    drawn = qr.draw(made.written)
    return json.dumps({"typed": made.typed, "size": drawn.size, "path": drawn.path})
