"""Postal addresses: which province they begin with, and whether they reach a door."""

import re
from functools import lru_cache

from beiancheck.formats import city
from beiancheck.formats.typed import has_han, tight
from beiancheck.terms.provinces import Province

_ENDINGS = {
    Province.INNER_MONGOLIA: "自治区",
    Province.GUANGXI: "壮族自治区",
    Province.TIBET: "自治区",
    Province.NINGXIA: "回族自治区",
    Province.XINJIANG: "维吾尔自治区",
    Province.BEIJING: "市",
    Province.TIANJIN: "市",
    Province.SHANGHAI: "市",
    Province.CHONGQING: "市",
}
FULL_NAMES = {province.label.zh + _ENDINGS.get(province, "省"): province for province in Province}
"""Every province by its full name, such as 广西壮族自治区."""

_FULL = re.compile("|".join(FULL_NAMES))
_TWICE = re.compile("|".join(name * 2 for name in FULL_NAMES))
_COUNTRY = re.compile(r"^(?:中华人民共和国|中国)[,，]?")
# A short name counts only before a city, county or district: 北京东路 and 四川北路 are streets
# of other cities, 海南藏族自治州 and 河南蒙古族自治县 lie in Qinghai, 海南区 in Inner Mongolia.
_SHORT = re.compile(
    "(?P<name>" + "|".join(province.label.zh for province in Province) + ")"
    "(?!蒙古族|藏族|州|区|省|市)"
    "(?:(?:厦门|镇江|景德镇|萍乡|新乡)市"
    "|[^路街道巷弄里号村镇乡院园厂店楼厦场校学馆所处司社办0-9A-Za-z]{1,9}?"
    "(?:市|区|县|自治州|盟|旗))"
    "(?!委|政府)"
)
_OFFICE = re.compile("人民政府|驻.{1,4}(?:办|联络)")


@lru_cache(maxsize=256)
def province_of(address: str) -> Province | None:
    """Return the province with which an address clearly begins; None if it names none."""
    plain = _COUNTRY.sub("", tight(address))
    full = _FULL.match(plain)
    if full:
        # An office of another province's government is named, not addressed, by it.
        return None if _OFFICE.match(plain, full.end()) else FULL_NAMES[full[0]]
    match = _SHORT.match(plain)
    if match is None:
        return city.province_of(city.city_of(plain))
    return next(province for province in Province if province.label.zh == match["name"])


def repeats_province(address: str) -> str:
    """Return the full name of a province that stands twice in a row, else an empty text."""
    found = _TWICE.search(tight(address))
    return found[0][: len(found[0]) // 2] if found else ""


_MARKS = re.compile(r"[,.;:，。；：、()·\\-]")


def is_same(one: str, other: str) -> bool:
    """Tell whether two addresses are the same but for spaces, marks, country and province."""
    return _key(one) == _key(other)


def _key(address: str) -> str:
    plain = _MARKS.sub("", _COUNTRY.sub("", tight(address)))
    for name, province in FULL_NAMES.items():
        for start in (name, province.label.zh):
            if plain.startswith(start):
                return plain.removeprefix(start)
    return plain


_DOOR = re.compile("[0-9]|[号號室栋棟幢座层層铺舖组組队隊]|单元|單元|门牌")
# Where an address ends that stops short of any door. Villages and named buildings often have no
# number, so of an address that ends in one it is only told that it has none.
_SHORT_OF_DOOR = re.compile(
    "(?:省|市|(?<!作业)区|(?<!作業)區|县|縣|州|盟|旗|镇|鎮|乡|鄉|路|街|道|巷|胡同|段|社区|花园|路口|交叉口|交汇处)$"
)


def stops_short_of_door(address: str) -> bool:
    """Tell whether an address ends in a street, a place or a region without any number."""
    plain = tight(address).rstrip(")）。.,，、;；")
    return _SHORT_OF_DOOR.search(plain) is not None and _DOOR.search(plain) is None


# Post finds these without a number.
_REACHED = re.compile(
    "作业区|(?:委会|委员会|政府|村部|学校|小学|中学|大学|医院|卫生院|寺|庙|宫|观)$"
)


def has_no_number(address: str) -> bool:
    """Tell whether a Chinese address names neither number, floor, room nor villagers' group."""
    plain = tight(address)
    return has_han(plain) and not _DOOR.search(plain) and not _REACHED.search(plain)


_NO_NUMBER = re.compile(
    "(?:无|無|没有|沒有|没|未编|未編|未设|未設|尚未).{0,8}?(?:门牌|門牌|房间|房間|房号|号|號)"
    "|(?:门牌|門牌|房间号|房号).{0,6}?(?:无|無|没有|未|尚)"
    "|no (?:door|house|room|street) number",
    re.IGNORECASE,
)


def says_no_number(remark: str) -> bool:
    """Tell whether a remark says that there is no door or room number."""
    return _NO_NUMBER.search(remark) is not None
