"""The old registration number of a business: 15 digits, the last one a check digit.

Business licences printed it before the unified social credit code took its place in 2015.
"""

from stdnum.iso7064 import mod_11_10

from beiancheck.formats.typed import compact, is_digits

LENGTH = 15


def has_shape(number: str) -> bool:
    """Tell whether a number has 15 digits, as nothing else on a licence has."""
    code = compact(number)
    return len(code) == LENGTH and is_digits(code)


def is_sound(number: str) -> bool:
    """Tell whether a number has 15 digits and its check digit fits."""
    return has_shape(number) and mod_11_10.is_valid(compact(number))
