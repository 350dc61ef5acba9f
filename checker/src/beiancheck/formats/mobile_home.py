"""In which province a mobile number was given out, from ``data/mobile_homes.bin``.

The file is read when it is first asked for. It holds the ranges 1300000 to 1999999 as records of
three bytes: the province's GB/T 2260 code (0 where unknown) and how many ranges follow it.
"""

import struct
from bisect import bisect_right
from functools import cache
from itertools import accumulate

from beiancheck.formats import region_code
from beiancheck.packaged import PACKAGE
from beiancheck.terms.provinces import Province

_FIRST, _DIGITS = 1_300_000, 7


def province_of(digits: str) -> Province | None:
    """Return the home province of a mobile number of 11 digits; None where it is unknown."""
    starts, codes = _runs()
    place = bisect_right(starts, int(digits[:_DIGITS]) - _FIRST) - 1
    return region_code.province_of(str(codes[place])) if 0 <= place < len(codes) else None


@cache
def _runs() -> tuple[tuple[int, ...], tuple[int, ...]]:
    records = PACKAGE.joinpath("data/mobile_homes.bin").read_bytes()
    codes, lengths = zip(*struct.iter_unpack(">BH", records), strict=True)
    return tuple(accumulate(lengths, initial=0)), codes
