"""The number of a Mainland Travel Permit for Taiwan Residents.

Eight digits on the card, ten digits and an issue letter on the older booklet; booklets also print
a letter before eight digits.
"""

import re

from beiancheck.formats.typed import bare

_SHAPE = re.compile(r"[A-Z]?[0-9]{8}|[0-9]{10}[A-Z0-9]?", re.ASCII)


def is_sound(number: str) -> bool:
    """Tell whether a number has the shape of a permit."""
    return _SHAPE.fullmatch(bare(number)) is not None
