"""Whether two addresses are one, written with more or fewer of the words around the street."""

import re
from functools import lru_cache

from beiancheck.formats.address import FULL_NAMES
from beiancheck.formats.typed import tight

_COUNTRY = re.compile("^(?:中华人民共和国|中国)")
_MARKS = re.compile(r"[,.;:，。；：、·\\\"“”'‘’]")
_HYPHEN = re.compile("[—–－−―─~～]+")
_LONE_HYPHEN = re.compile("(?<![0-9A-Za-z])-|-(?![0-9A-Za-z])")
_REGIONS = re.compile(
    "(?:[^省市区县州盟旗号路街0-9]{1,12}?(?:自治区|自治州|自治县|自治旗|特别行政区|地区|省|市|区|县|盟|旗))+"
)
_END = re.compile("(?:号|室|房|楼|层)$")
_SIMPLE = str.maketrans("號樓層鎮鄉縣區東廣場門", "号楼层镇乡县区东广场门")


def is_alike(one: str, other: str) -> bool:
    """Tell whether two addresses differ in marks, regions at the beginning or a last 号 or 室."""
    mine, theirs = sorted((key(one), key(other)), key=len)
    for short, long in ((mine, theirs), (_END.sub("", mine), _END.sub("", theirs))):
        if short == long:
            return True
        if short and long.endswith(short) and _REGIONS.fullmatch(long[: -len(short)]):
            return True
    return False


@lru_cache(maxsize=256)
def key(address: str) -> str:
    """Return an address without spaces, marks, country and province."""
    plain = _HYPHEN.sub("-", _MARKS.sub("", tight(address))).translate(_SIMPLE)
    plain = _COUNTRY.sub("", _LONE_HYPHEN.sub("", plain))
    for name, province in FULL_NAMES.items():
        for start in (name, province.label.zh):
            if plain.startswith(start):
                return plain.removeprefix(start)
    return plain
