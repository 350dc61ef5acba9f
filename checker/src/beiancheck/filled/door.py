"""Forms for the browser: which are needed, one filled, one read back; JSON both ways."""

import json
from typing import Any

from beiancheck.decode import decode
from beiancheck.filled import back, making
from beiancheck.filled.held import UnreadableError
from beiancheck.filled.wanted import Wanted, wanted
from beiancheck.forms.answers import plain
from beiancheck.provider import default
from beiancheck.sheets import supplies
from beiancheck.text import Language, Text

NAMED = Text(zh="{title}（{about}）", en="{title} ({about})")
OWN = ("files",)
"""What the page holds itself: the files that lie there, not those that a form tells of."""


def listed(request: str) -> str:
    """Tell which forms there are, those needed first, as JSON.

    ``request``: {"submission", "language", "found": rules that found something}.
    """
    asked = json.loads(request)
    submission = decode(asked["submission"]).submission
    forms = wanted(submission, default(), asked["found"])
    return json.dumps([_told(one, asked) for one in forms])


def _told(one: Wanted, asked: dict[str, Any]) -> dict[str, Any]:
    language: Language = asked["language"]
    return {
        "name": one.form.id,
        "service": one.service,
        "title": _title(one.form.title, asked["submission"], one.service).of(language),
        "reason": one.reason.of(language) if one.reason else "",
    }


def _title(title: Text, raw: dict[str, Any], service: int | None) -> Text:
    if service is None:
        return title
    submission = decode(raw).submission
    about = plain(submission.services[service].name) or str(service + 1)
    values: dict[str, Text | str] = {"title": title, "about": about}
    return Text(zh=NAMED.fill("zh", values), en=NAMED.fill("en", values))


def wants(request: str) -> str:
    """Name the part of the engine that must be loaded before a form is filled; "" for none."""
    asked = json.loads(request)
    if asked["format"] == "docx":
        return "" if supplies.find(supplies.TEMPLATES) else "forms"
    if not supplies.find(supplies.BASE):
        return "font"
    rest = supplies.needs_rest(making.rare(_order(asked)))
    return "font_rest" if rest and not supplies.find(supplies.REST) else ""


def filled(request: str) -> tuple[dict[str, Any], bytes]:
    """Fill a form: what it is called and which characters it does not draw, and the file.

    ``request``: {"name", "service", "format", "submission", "language"}, as ``listed`` gave them.
    """
    asked = json.loads(request)
    made = making.made(_order(asked), asked["format"])
    title = _title(making.named(asked["name"]).title, asked["submission"], asked["service"])
    name = f"{title.of(asked['language'])}.{asked['format']}"
    return {"file": name, "undrawn": made.undrawn}, made.content


def _order(asked: dict[str, Any]) -> making.Order:
    return making.Order(
        name=asked["name"],
        raw=asked["submission"],
        language=asked["language"],
        service=asked["service"],
    )


def read(data: bytes, language: Language) -> dict[str, Any] | None:
    """Read a filled form: its title, the submission in it, what found no place; None: no form."""
    try:
        found = back.read(data)
    except UnreadableError:
        return None
    return {
        "title": found.form.title.of(language),
        "submission": {key: value for key, value in found.raw.items() if key not in OWN},
        "unread": list(found.named(language)),
    }
