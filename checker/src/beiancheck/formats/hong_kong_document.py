"""Numbers of the identity cards and passports that Hong Kong and Macao issue themselves.

They are not what a filing takes. Only shapes that nothing else has are told apart: H and eight
digits is a permit as well, and Malaysia's passports begin with H or K, Korea's with M.
"""

import re

from beiancheck.formats.typed import bare, compact

# H or M and seven digits is rather a permit with a digit missing.
_CARD = re.compile(r"(?:[A-GI-LN-Z]|[A-Z]{2})[0-9]{6}[0-9A]", re.ASCII)
_BRACKETED_CARD = re.compile(r"(?:[A-Z]{1,2}[0-9]{6}|[0-9]{7})\([0-9A]\)", re.ASCII)
_PASSPORT = re.compile(r"K[0-9]{8}|(?:H[A-Z]|K[A-Z]|M[A-Z])[0-9]{7}", re.ASCII)
_PERHAPS_PASSPORT = re.compile("K[0-9]{8}", re.ASCII)
_CERTAIN_PASSPORT = re.compile(r"(?:HJ|KJ|MA|MB)[0-9]{7}", re.ASCII)


def is_instead_of_permit(number: str) -> bool:
    """Tell whether a number given for a travel permit is a card's or a passport's."""
    plain = bare(number)
    return (
        _CARD.fullmatch(plain) is not None
        or _PASSPORT.fullmatch(plain) is not None
        or _BRACKETED_CARD.fullmatch(compact(number)) is not None
    )


def is_instead_of_passport(number: str) -> bool:
    """Tell whether a number given for a passport can only be Hong Kong's or Macao's."""
    code = compact(number)
    return (
        _CERTAIN_PASSPORT.fullmatch(code) is not None or _BRACKETED_CARD.fullmatch(code) is not None
    )


def is_perhaps_instead_of_passport(number: str) -> bool:
    """Tell whether a number given for a passport has a shape that Hong Kong shares with others."""
    return _PERHAPS_PASSPORT.fullmatch(compact(number)) is not None
