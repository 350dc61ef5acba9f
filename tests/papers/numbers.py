"""Invented numbers with sound check digits, in counties that do not exist (they end in 99)."""

from datetime import date
from random import Random

from stdnum.cn import ric, uscc
from stdnum.iso7064 import mod_11_10

from beiancheck.formats import credit_code

WEIGHTS = 3, 7, 9, 10, 5, 8, 4, 2
MRZ_WEIGHTS = 7, 3, 1


def resident_id(area: str, born: date, sex: str, rng: Random) -> str:
    """Return the 18 characters of an identity number; ``area`` is six digits."""
    order = rng.randrange(50, 499) * 2 + (sex == "男")
    body = f"{area}{born:%Y%m%d}{order:03}"
    return body + ric.calc_check_digit(body + "0")


def organisation_code(rng: Random) -> str:
    """Return the nine characters of an organisation code (GB 11714)."""
    new = "MA" + "".join(rng.choice(credit_code.LETTERS) for _ in range(6))
    body = rng.choice([new, f"{rng.randrange(10**8):08}"])
    total = sum(w * int(c, 36) for w, c in zip(WEIGHTS, body, strict=True))
    return body + "0123456789X"[-total % 11]


def code(category: str, area: str, rng: Random) -> str:
    """Return the 18 characters of a unified social credit code."""
    body = category + area + organisation_code(rng)
    return body + uscc.calc_check_digit(body)


def registration_number(area: str, rng: Random) -> str:
    """Return the 15 digits of an old business licence."""
    body = f"{area}{rng.randrange(10**8):08}"
    return body + mod_11_10.calc_check_digit(body)


def permit(letter: str, digits: int, rng: Random) -> str:
    """Return the number of a travel permit or a passport."""
    return letter + f"{rng.randrange(10 ** (digits - 1), 10**digits)}"


def mobile(rng: Random) -> str:
    """Return a mobile number that begins like the one in everybody's examples."""
    return f"138001{rng.randrange(10**5):05}"


def mrz_digit(text: str) -> str:
    """Return the check digit of a field of a machine-readable zone (ICAO 9303, part 3)."""
    values = (0 if c == "<" else int(c, 36) for c in text)
    return str(sum(v * MRZ_WEIGHTS[n % 3] for n, v in enumerate(values)) % 10)
