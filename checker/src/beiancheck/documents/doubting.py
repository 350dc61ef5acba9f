"""When a reading is not believed by itself: tolerances of ours, set on test papers.

Signs between words count for nothing: recognisers are unsure of 。 and （ and yet right.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from beiancheck.formats import credit_code, resident_id

SURE = 900
"""Confidence, per mille, from which on a line counts as sure."""
LEAST_TWICE = 850
"""Confidence of a single character below which a line is in doubt that two recognisers read."""
LEAST_ONCE = 950
"""The same where only the small one read it: it answers what it does not know with a look-alike."""
LEAST_OF_VALUE = 900
"""The same as ``LEAST_TWICE`` for what is taken out as a value."""
LEAST_OF_NAME = 945
"""The same for the name of a person: 濛 was read as 濠 by both, the less sure one at 939."""
LEAST_OF_SOUND = 700
"""The same for a number whose check digit fits: no single character of it can be misread."""
_CODE = re.compile("(?<![0-9A-Za-z])[0-9A-Z]{17}[0-9A-Zx](?![0-9A-Za-z])")
_FEWEST_DIGITS = 9
_MOST_EMPTY = 0.75
"""Heights of a line that may be empty before its first character and after its last one."""
_ALONE = 2
"""Edges of a single character, which says nothing of room."""
_CLOSED = re.compile("有限(?:责任)?公司$|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日$")
_WIDEST, _TIMES = 1.15, 1.45
"""Heights that a character may be wide, and how many times the middle one's width."""
_LABEL = 8
"""Characters at the start of a line after which room is left on purpose."""
_YEAR = re.compile("[0-9]年|年[0-9]|[0-9]月[0-9]|(?<![0-9-])20[0-9]{2}[-./][0-9]")
_DAY = re.compile(
    r"[12][0-9]{3}\s?[年./-]\s?(?:0?[1-9]|1[0-2])\s?[月./-]\s?(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])"
)
"""A date that can be one; in 2026-11 5 or 年09月17日 something was not read."""
_OPEN = re.compile("月\\s?[0-9]$")
_WHOLE_DAY = re.compile(r"[12][0-9]{3}[年./-](?:0[1-9]|1[0-2])[月./-](?:0[1-9]|[12][0-9]|3[01])日?")
"""A date in which every digit is there: two for the month, two for the day."""


def told(text: str, sureness: Sequence[int]) -> list[int]:
    """Return how sure the letters and digits of a text are, signs and spaces left out."""
    return [sure for letter, sure in zip(text, sureness, strict=False) if letter.isalnum()]


def is_sound(code: str) -> bool:
    """Tell whether a number of 18 signs has the check digit of a resident or of a body."""
    return resident_id.fault(code.upper()) is None or (
        credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)
    )


def codes(text: str) -> list[str]:
    """Return what stands in a text and is built like a resident's or a body's number."""
    return [code for code in _CODE.findall(text) if sum(map(str.isdigit, code)) >= _FEWEST_DIGITS]


def has_broken_code(text: str) -> bool:
    """Tell whether the check digit of a number in a text fails."""
    return not all(map(is_sound, codes(text)))


def has_broken_day(text: str) -> bool:
    """Tell whether a part of a date stands in a text that holds no whole one."""
    return bool(_YEAR.search(_DAY.sub("", text)))


def has_gap(text: str, edges: Sequence[int], heights: float) -> bool:
    """Tell whether a line has room for a character that was not read; it is so many heights long.

    ``edges`` are those of a ``Line``. Where something was read as a space, that fills the room.
    """
    widths = [heights * (stop - start) / 1000 for start, stop in pairwise(edges)]
    wide = max(_WIDEST, _TIMES * median(widths or [0.0]))
    return any(
        width > wide and at > _LABEL and " " not in text[max(0, at - 1) : at + 2]
        for at, width in enumerate(widths)
    )


def has_open_start(edges: Sequence[int], heights: float) -> bool:
    """Tell whether such room is before the first of two characters or more."""
    return len(edges) > _ALONE and heights * edges[0] / 1000 > _MOST_EMPTY


def has_open_end(edges: Sequence[int], heights: float) -> bool:
    """Tell whether such room is behind the last of two characters or more."""
    return len(edges) > _ALONE and heights * (1000 - edges[-1]) / 1000 > _MOST_EMPTY


def is_closed(text: str) -> bool:
    """Tell whether a text ends as nothing goes on: a date in words, the name of a company."""
    return bool(_CLOSED.search(text))


def is_whole_day(text: str) -> bool:
    """Tell whether a text is a date that lacks no digit, so that room in it hides none."""
    return bool(_WHOLE_DAY.fullmatch(text))


def is_open_day(text: str) -> bool:
    """Tell whether a date in words lacks its last one, and so perhaps a digit: 2005年07月1."""
    return bool(_OPEN.search(text))
