"""The foot of a home page: made, and looked at."""

import json

import msgspec

from beiancheck import kept
from beiancheck.web import given


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
    order = given.order({"language": asked["language"]})
    name = asked["name"]
    found = check_home(name, kept.files.get(name, b""), asked["icp"], order)
    return msgspec.json.encode(found).decode()
