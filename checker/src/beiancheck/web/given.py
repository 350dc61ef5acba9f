"""What the page gives with a call: the circumstances of a check as JSON, and bytes."""

from typing import Any

from beiancheck.check import Order, today_in_china
from beiancheck.formats.day import parse_date
from beiancheck.provider import default


def order(asked: dict[str, Any], *, is_masked: bool = False) -> Order:
    """Return the circumstances of a check: "language", and "today" where a day is given."""
    return Order(
        language=asked["language"],
        today=parse_date(asked.get("today", "")) or today_in_china(),
        provider=default(),
        is_masked=is_masked,
    )


def data(given: Any) -> bytes:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Return bytes, whatever holds them."""
    return bytes(given.to_py() if hasattr(given, "to_py") else given)
