"""What was read with a value and is none of it: letters of a watermark, the same words twice."""

import re

from beiancheck.formats import address, city
from beiancheck.formats.typed import is_han
from beiancheck.terms.items import Item
from beiancheck.terms.provinces import Province

_LEAST = 6
"""Characters that a line read twice has at least; a person's name may have fewer."""
_NAMED_TWICE = re.compile("(?P<name>[一-鿿㐀-䶿]{2,4}).{0,4}(?P=name)")
_BETWEEN = 2
"""Characters of something else between the two readings of one line."""
_BEFORE, _BEHIND = 3, 2
"""Characters of a watermark that may be read before a value and behind it."""
_FURTHEST = 6
"""Characters of another row that may stand before the name of a province: 叁拾万元四川省."""
_BODY = re.compile(
    "(.*(?:公司|事务所|基金会|幼儿园|协会|学会|学校|合作社|中心|医院|大学|委员会))(.{1,4})"
)
_DOOR = re.compile("(.*[0-9][号室栋])[一-鿿A-Za-z]")
_IN_PLACES = re.compile("[市区县州盟旗镇乡村路街道巷号园]")
_NUMBER_TWICE = re.compile("号号$")
_DOT = re.compile("(?<=[)一-鿿])[.·](?=[0-9一-鿿])")
"""A speck within an address, where no dot stands: (示例花园).4层."""
_GOES_ON = frozenset("室号楼层栋幢座元内旁侧院园铺店档摊柜房间厅门库厂位口边角处段组区村前后")
_LATIN = re.compile("[A-Za-z]{1,2}")
_PURPOSE = re.compile("(?<=..)[案安]?(?:使用|专用)$")
_PURPOSE_BEFORE = re.compile("^[案安]?(?:使用|专用|无效)(?=..)")
_HINT = re.compile("(?<=公司)[按与和须应照依]?(?:营业|单位|身份)?(?:执照|证件|证照).*$")
"""What a form says of how a name is filled in: 与证件一致, 按证件逐字填写."""
_CHECKED = re.compile(
    "(?<=..)[☑✓✔√]?(?:已|均|经)?(?:核验|核对|核实|查验|审核)(?:无误|一致|通过|属实|相符)$"
)
"""What whoever checks a sheet ticks behind a value: 样例路1号 核验无误."""
_NEXT_LABEL = re.compile("(?<=..)(?:负?责人|经办人|联系人)$")
_NEXT_COLUMN = re.compile("(?<=[司)心店部])(?:出资额|注册资[本金]|成立日期)$")
"""The label of the next column, close behind a name: 样例企业(有限合伙) 出资额."""
_PROVINCE = re.compile("[一-鿿]{2,3}省")
_LONG = 4
"""Characters of the name of a region that tell it without the first one."""
_PERSONS = frozenset({Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_REGIONS = frozenset({Item.ADDRESS, Item.AUTHORITY})
_PLACED = frozenset({*_REGIONS, Item.REGISTRAR, Item.HOLDER, Item.NAME})
_BODIES = frozenset({Item.NAME, Item.HOLDER, Item.REGISTRAR})
_SHORT_ONES = frozenset({Item.LEGAL_REPRESENTATIVE, Item.PERSON, Item.FORM, Item.NAME})


def placed(item: Item, text: str) -> str:
    """Return a place with its province's name where one character of it was read as another.

    Or where its first one was not read: 西壮族自治区.
    """
    if item in _REGIONS and not address.province_of(text):
        cut = [name for name in address.FULL_NAMES if len(name) > _LONG and text[:3] == name[1:4]]
        if len(cut) == 1 and text.startswith(cut[0][1:]):
            return cut[0] + text[len(cut[0]) - 1 :]
    found = _PROVINCE.match(text) if item in _REGIONS else None
    if not found or address.province_of(text):
        return text
    province = city.province_of(city.city_of(text[found.end() :]))
    name = f"{province.label.zh}省" if province else ""
    read_as = found.group()
    if name not in address.FULL_NAMES or len(name) != len(read_as):
        return text
    is_near = sum(one != other for one, other in zip(name, read_as, strict=True)) == 1
    return name + text[found.end() :] if is_near else text


def once(item: Item, text: str) -> str:
    """Return a text without what it says twice, as one line that was found in two pieces does."""
    name = _NAMED_TWICE.match(text) if item in _PERSONS else None
    if name:
        return name["name"] + text[name.end() :]
    length = len(text)
    for size in range(length // 2, _LEAST - 1, -1):
        for start in range(length - 2 * size + 1):
            stop = start + size
            again = text.find(text[start:stop], stop, stop + size + _BETWEEN)
            if again >= 0:
                return text[:stop] + text[again + size :]
    return text


def bare(item: Item, text: str, letters: frozenset[str]) -> str:
    """Return a text without what was read before a place, or behind what it ends with.

    ``letters`` are those of a watermark that runs across the page.
    """
    return _without_end(item, _without_start(item, text, letters), letters)


def _without_start(item: Item, text: str, letters: frozenset[str]) -> str:
    if item not in _PLACED or _is_place(item, text):
        return text
    regions = tuple(address.FULL_NAMES) if item in _REGIONS else ()
    for count in range(1, _FURTHEST):
        if text[count:].startswith(regions) and not _IN_PLACES.search(text[:count]):
            return text[count:]
    for count in range(1, _BEFORE + 1):
        scrap, rest = text[:count], text[count:]
        is_foreign = _LATIN.fullmatch(scrap) or scrap.isdecimal()
        is_known = all(map(is_han, scrap)) and not letters.isdisjoint(scrap)
        if (is_foreign or is_known) and _is_place(item, rest):
            return rest
    return text


def _is_place(item: Item, text: str) -> bool:
    """Tell whether a text begins with a place; names of bodies leave out 省 and 市."""
    if address.province_of(text) or city.city_of(text):
        return True
    if item not in _BODIES:
        return False
    is_province = any(text.startswith(province.label.zh) for province in Province)
    return is_province or any(city.province_of(text[:length]) for length in (2, 3, 4))


def _without_end(item: Item, text: str, letters: frozenset[str]) -> str:
    if item in _PERSONS:
        text = _NEXT_LABEL.sub("", _PURPOSE_BEFORE.sub("", text) if letters else text)
    if item in _SHORT_ONES and letters:
        text = _PURPOSE.sub("", text)
    if item in _BODIES:
        text = _HINT.sub("", text)
    text = _CHECKED.sub("", text)
    text = _NEXT_COLUMN.sub("", text) if item is Item.NAME else text
    if item in _BODIES and text.count("(") == text.count(")") + 1:
        text = text.replace("((", "(")
    if item is Item.ADDRESS:
        text = _NUMBER_TWICE.sub("号", _DOT.sub("", text))
        door = _DOOR.fullmatch(text)
        return door[1] if door and text[-1] not in _GOES_ON else text
    body = _BODY.fullmatch(text) if item in _BODIES else None
    if not body:
        return text
    is_latin = body[2].isascii() and body[2].isalpha()
    is_known = len(body[2]) <= _BEHIND and letters.issuperset(body[2])
    return body[1] if is_latin or is_known else text
