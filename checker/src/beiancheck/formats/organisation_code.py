"""The old organisation code (GB 11714): eight digits or capitals and a check character."""

import re

from beiancheck.formats.typed import compact

_SHAPE = re.compile(r"[0-9A-Z]{8}[0-9X]", re.ASCII)


def has_shape(number: str) -> bool:
    """Tell whether a number has the shape of an organisation code."""
    return _SHAPE.fullmatch(compact(number)) is not None
