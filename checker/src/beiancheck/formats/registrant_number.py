"""The number with which a domain was verified, beside the number that the filing gives."""

from enum import Enum, auto

from beiancheck.formats import credit_code, organisation_code
from beiancheck.formats.typed import compact

_HIDDEN = frozenset("*•●")
_CODE_WITHIN = slice(8, 17)
_PERMIT, _OLDER_PERMIT = 9, 11


class Match(Enum):
    """How two numbers are related; `KINDS`: they cannot be numbers of one kind of document."""

    SAME = auto()
    OTHER = auto()
    KINDS = auto()


def match(verified: str, filed: str) -> Match:
    """Compare two numbers; stars hide a character, an organisation code stands within a code."""
    one, other = compact(verified), compact(filed)
    if len(one) == len(other):
        return Match.SAME if all(map(_fits, one, other)) else Match.OTHER
    short, long = sorted((one, other), key=len)
    if len(long) == credit_code.LENGTH and organisation_code.has_shape(short):
        within = long[_CODE_WITHIN]
        return Match.SAME if within == short else Match.OTHER
    if (len(short), len(long)) == (_PERMIT, _OLDER_PERMIT):
        # Older cards of the permit for Hong Kong and Macao print two digits more.
        return Match.SAME if long.startswith(short) else Match.OTHER
    return Match.KINDS


def _fits(one: str, other: str) -> bool:
    return one == other or one in _HIDDEN or other in _HIDDEN
