"""Faults of one character: what was typed differs from what is printed by as little as can be."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from types import MappingProxyType

from beiancheck.formats import credit_code, resident_id

ALIKE = {
    "科": "料", "技": "枝", "样": "详", "示": "未", "例": "列", "晟": "展", "限": "根", "公": "么",
    "司": "同", "商": "南", "贸": "货", "食": "良", "区": "匹", "市": "币", "路": "跑", "号": "兮",
    "子": "于", "王": "玉", "李": "季", "刘": "对", "陈": "阵", "己": "已", "天": "夭", "土": "士",
    "省": "肖", "街": "衔", "城": "域", "大": "太", "东": "车", "北": "比",
}  # fmt: skip
"""Characters that are easily taken for each other."""


def one_letter(text: str, rng: Random) -> str:
    """Replace one character by one that looks like it, or leave one out."""
    places = [place for place, letter in enumerate(text) if letter in ALIKE]
    if places and rng.random() < 0.75:
        place = rng.choice(places)
        return text[:place] + ALIKE[text[place]] + text[place + 1 :]
    place = rng.randrange(len(text))
    if len(text) > 2 and not text[place].isdigit():
        return text[:place] + text[place + 1 :]
    return text[:place] + text[place] + text[place:]


def one_digit(number: str, rng: Random) -> str:
    """Replace one digit, and the check digit so that the number stays sound.

    Raises:
        ValueError: if the number has no check digit that we know.
    """
    places = range(14, 17) if number[:-1].isdigit() and number[6] in "12" else range(9, 17)
    for _ in range(200):
        place = rng.choice(places)
        other = number[:place] + rng.choice("0123456789") + number[place + 1 :]
        for last in "0123456789ABCDEFGHJKLMNPQRTUWXY":
            tried = other[:-1] + last
            if tried[:-1] != number[:-1] and _is_sound(tried, number):
                return tried
    raise ValueError(f"no other sound number is near {number}")


def _is_sound(tried: str, number: str) -> bool:
    if resident_id.fault(number) is None:
        return resident_id.fault(tried) is None
    return credit_code.is_well_formed(tried) and credit_code.check_digit_fits(tried)


def one_day(text: str, rng: Random) -> str:
    """Move a date (2032-05-01) by a day or a year; 长期 becomes a date."""
    if "-" not in text:
        return "2046-11-23"
    year, month, day = map(int, text.split("-"))
    if rng.random() < 0.5:
        return f"{year + 1}-{month:02}-{day:02}"
    return f"{year}-{month:02}-{day % 27 + 1:02}"


Change = Callable[[str, Random], str]


@dataclass(frozen=True, slots=True)
class Fault:
    """A typed field that differs by a character from a value printed on a paper."""

    path: tuple[str | int, ...]
    role: str
    field: str
    change: Change


FAULTS: MappingProxyType[str, Fault] = MappingProxyType(
    {
        "name": Fault(("holder", "name"), "certificate", "name", one_letter),
        "number": Fault(("holder", "number"), "certificate", "code", one_digit),
        "address": Fault(("holder", "certificate_address"), "certificate", "address", one_letter),
        "legal-representative": Fault(
            ("holder", "legal_representative"),
            "certificate",
            "legal_representative",
            one_letter,
        ),
        "person-name": Fault(("manager", "name"), "resident-id-front", "name", one_letter),
        "person-number": Fault(("manager", "number"), "resident-id-front", "number", one_digit),
        "validity": Fault(("manager", "valid_until"), "resident-id-back", "validity", one_day),
        "domain-holder": Fault(("holder", "name"), "domain-certificate", "holder", one_letter),
        "domain": Fault(
            ("services", 0, "domains", 0, "name"),
            "domain-certificate",
            "domain",
            lambda name, _: name.replace("i", "l", 1) if "i" in name else "a" + name,
        ),
    }
)
