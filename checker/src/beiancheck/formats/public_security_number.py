"""The number of a public security filing: 京公网安备11010502000000号, fourteen digits."""

import re
from dataclasses import dataclass

from beiancheck.formats.icp_number import SIGNS
from beiancheck.formats.region_code import province_of
from beiancheck.formats.typed import tight

_NUMBER = re.compile(f"([{''.join(SIGNS)}])公网安[备備]([0-9]{{14}})[号號]")


@dataclass(frozen=True, slots=True)
class Shown:
    """A well-formed number: as it is written, its digits, and whether sign and area agree."""

    number: str
    digits: str
    is_of_one_province: bool


def exact(typed: str) -> Shown | None:
    """Return the number, if that is all that was typed; None for anything else.

    An area code that is on no list of provinces speaks neither for nor against the sign.
    """
    found = _NUMBER.fullmatch(tight(typed))
    if not found:
        return None
    sign, digits = found.groups()
    area = province_of(digits)
    return Shown(f"{sign}公网安备{digits}号", digits, area in {None, SIGNS[sign]})
