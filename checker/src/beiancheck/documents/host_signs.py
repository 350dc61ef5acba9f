"""Which signs of a host name may be others: 0 and o, 1 and l are alike in many typefaces."""

import re
from collections.abc import Collection, Iterator, Sequence

from beiancheck.documents import inked

_LEAST_ALIKE = 980
"""Confidence, per mille, of 0, 1, l and o that are beyond doubt among digits and letters."""
_ALIKE = frozenset("01lIoO")
_HOST = re.compile(r"[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+")
_MIXED = re.compile("[A-Za-z][01]|[01][A-Za-z]")
_LONE = re.compile(
    "(?<![0-9])[01](?![0-9])(?:(?<=[A-Za-z].)|(?=[A-Za-z]))|(?<=[A-Za-z])[01]+(?=[A-Za-z])"
)
_BEFORE_VOWEL = re.compile("(?<=[0-9]{2})1(?=[aeiou])")
"""6261ebo may be 626lebo; a lone 1 is told above, and 51 or 91 begins many a name."""
_ODD_L = re.compile("l(?=[bghjmnqrwxz])|(?<=[hjmqvxz])l")
"""yalng, mloyun; tried on 300 drawn domains: it met ten of eleven that both recognisers misread."""


def is_mixed(
    text: str, sureness: Sequence[int], *, is_twice: bool, masks: Collection[str] = ()
) -> bool:
    """Tell whether a host name mixes letters with 0 and 1, so that l and o may be meant.

    Its last part has letters only, however it was read. ``masks``: what its ink says.
    """
    for host in _HOST.finditer(text):
        body = host.group().rpartition(".")[0]
        if not _MIXED.search(body):
            continue
        alike = [
            sure
            for letter, sure in zip(body, sureness[host.start() :], strict=False)
            if letter in _ALIKE
        ]
        digits = (at for at, letter in enumerate(body) if letter in "01")
        is_once = not is_twice and inked.untold(host.group().lower(), digits, masks)
        if is_once or min(alike, default=1000) < _LEAST_ALIKE:
            return bool(sureness)
    return False


def has_faint_alike(text: str, sureness: Sequence[int]) -> bool:
    """Tell whether an l, o, 1 or 0 of a host name is less sure than those read right are.

    Its last part has letters only. Of 166 read right on test papers 155 were at 980 or more.
    """
    return any(True for _ in faint(text, sureness))


def is_ambiguous(host: str, masks: Collection[str] = ()) -> bool:
    """Tell whether a 0 or 1 stands alone beside letters, or several within: they may be o and l.

    In some typefaces they are the same to the eye, so no recogniser can be sure. So may an l be a
    1 that stands where neither Chinese in Latin letters nor, as a rule, English has one. Where the
    ink says which it is (``masks``), they are not.
    """
    return bool(inked.untold(host, ambiguous(host), masks))


def ambiguous(host: str) -> Iterator[int]:
    """Yield the places of such signs."""
    body = host.rpartition(".")[0]  # the last part has letters only
    for pattern, text in ((_LONE, body or host), (_ODD_L, body), (_BEFORE_VOWEL, body)):
        for found in pattern.finditer(text):
            yield from range(*found.span())


def faint(host: str, sureness: Sequence[int]) -> Iterator[int]:
    """Yield the places of each l, o, 1 or 0 that is less sure than those read right are."""
    body = host.rpartition(".")[0] or host
    for at, (letter, sure) in enumerate(zip(body, sureness, strict=False)):
        if letter in _ALIKE and sure < _LEAST_ALIKE:
            yield at
