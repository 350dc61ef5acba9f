"""The dots of host names, which recognisers take for other signs or set apart."""

import re

_MIDDLE = re.compile(r"(?<=[0-9a-z])[·•‧](?=[a-z]{2,})")
_APART = re.compile(r"(?<=[0-9a-z]) +(?=\.[a-z]{2,}(?:[^0-9A-Za-z]|$))")


def is_one(text: str, place: int) -> bool:
    """Tell whether the sign at a place is the dot of a host name: shili·net."""
    return bool(_MIDDLE.match(text, place))


def is_before(text: str, place: int) -> bool:
    """Tell whether the space at a place only parts a host name: shili .net."""
    return bool(_APART.match(text, place))
