"""The number of a passport: countries differ so much that only length and letters can be told."""

import re

from beiancheck.formats.typed import compact

_SHAPE = re.compile(r"[A-Z0-9]{5,17}", re.ASCII)


def is_sound(number: str) -> bool:
    """Tell whether a number could be a passport's."""
    return _SHAPE.fullmatch(compact(number)) is not None
