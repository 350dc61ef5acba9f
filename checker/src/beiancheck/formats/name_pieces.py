"""Whether one name shares a telling piece with another, and whether it is only a place."""

import re
from functools import cache, lru_cache

from beiancheck import dated
from beiancheck.formats.typed import HAN, half_width, has_han, upper

_SIGNS: dict[int, None] = dict.fromkeys(map(ord, "·-()"))
_SIGNS_AND_SPACE = _SIGNS | {0x20: None}
_HAN_PAIR = re.compile(f"(?=({HAN}{{2}}))")
_WORD = re.compile("[A-Z]{2,}")
# What names of organisations and sites hold without telling one from another.
_GENERIC = re.compile(
    "有限责任公司|股份有限公司|有限公司|公司|集团|官方网站|官网|网站|商城|平台|在线|信息网|门户网?"
    "|科技|技术|信息|网络|贸易|实业|发展|服务|管理|咨询|中心|[网站]$"
)
# 超市, 小区 and the like are no areas.
_AREA = re.compile(
    ".{0,5}(?:[^超都城股夜菜集门](?:省|市|县|州|镇|乡)"
    "|[^社小园校厂景专营库片灾牧林矿战军港郊税特学商街]区)"
)

_COUNTY = re.compile(f"(?![为系在由于是的]){HAN}{{2,3}}[市县旗]")


def shares_a_piece(one: str, other: str) -> bool:
    """Tell whether two names share two Chinese characters in a row, or a Latin word."""
    return bool(_pieces(one) & _pieces(other))


def can_be_likened(name: str) -> bool:
    """Tell whether a name holds two Chinese characters in a row that tell something."""
    return any(map(has_han, _pieces(name)))


def has_word(name: str) -> bool:
    """Tell whether a name holds a Latin word, as names of foreign bodies do."""
    return any(not has_han(piece) for piece in _pieces(name))


def place_in(name: str) -> str:
    """Return the place that a name is, alone or with a word such as 网; empty if none."""
    plain = _bare(half_width(name).strip())
    found = _place().fullmatch(plain)
    return found["place"] if found else ""


def reads_as_area(name: str) -> bool:
    """Tell whether a name is that of a province, city, county or town, listed or not."""
    plain = _bare(half_width(name).strip())
    stem = _ending().sub("", plain)
    return bool(place_in(name)) or _AREA.fullmatch(stem) is not None


def begins_with_place(name: str) -> bool:
    """Tell whether a name begins with that of a province, city or county, or with 中国."""
    plain = _bare(half_width(name).strip())
    is_listed = _place().match(plain) or plain.startswith(("中国", "中华", "中共"))
    return bool(is_listed) or _COUNTY.match(plain) is not None


def may_be_county(name: str) -> bool:
    """Tell whether a name ends as those of cities, counties and districts do, listed or not."""
    stem = _ending().sub("", _bare(half_width(name).strip()))
    return stem.endswith(("市", "县", "区")) and _AREA.fullmatch(stem) is not None


@lru_cache(maxsize=256)
def _pieces(name: str) -> frozenset[str]:
    plain = upper(_GENERIC.sub(" ", half_width(name).translate(_SIGNS)))
    return frozenset((*_HAN_PAIR.findall(plain), *_WORD.findall(plain)))


def _bare(name: str) -> str:
    return name.translate(_SIGNS_AND_SPACE) if has_han(name) else ""


@cache
def _place() -> re.Pattern[str]:
    table = dated.tables("place_names")
    cities = [city for named in table["cities"].values() for city in named]
    rows = sorted((*table["rows"], *cities), key=len, reverse=True)
    return re.compile(
        f"(?P<place>{'|'.join(rows)})(?:省|市|州|自治州|自治区|地区|盟)?(?:{'|'.join(_endings())})?"
    )


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(_endings())})$")


def _endings() -> list[str]:
    return sorted(dated.tables("place_names")["endings"], key=len, reverse=True)
