"""The number of a residence permit of a Hong Kong, Macao or Taiwan resident.

It is built like a resident ID and begins with 810000, 820000 or 830000.
"""

from beiancheck.formats import resident_id
from beiancheck.formats.typed import compact

HONG_KONG_MACAO = ("810000", "820000")
TAIWAN = ("830000",)


def has_shape(number: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a number has the length and the beginning of such a permit."""
    code = compact(number)
    return len(code) == resident_id.LENGTH and code.startswith(prefixes)


def is_sound(number: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether date and check digit fit too."""
    return has_shape(number, prefixes) and resident_id.fault(number) is None
