"""The old organisation code (GB 11714): eight digits or capitals and a check character."""

import re

from beiancheck.formats.typed import compact

LENGTH = 9
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_SHAPE = re.compile(r"[0-9A-Z]{8}[0-9X]", re.ASCII)


def has_shape(number: str) -> bool:
    """Tell whether a number has the shape of an organisation code."""
    return _SHAPE.fullmatch(compact(number)) is not None


def is_sound(number: str) -> bool:
    """Tell whether a number has the shape of an organisation code and its check digit fits."""
    return has_shape(number) and check_digit_fits(compact(number))


def check_digit_fits(code: str) -> bool:
    """Tell whether the last of nine digits or capitals is the check digit of the other eight."""
    total = sum(int(letter, 36) * weight for letter, weight in zip(code, _WEIGHTS, strict=False))
    return "0X987654321"[total % 11] == code[-1]
