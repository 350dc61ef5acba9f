"""What stands where a letter or form names who files or answers for a site, and is no name."""

import re
from collections.abc import Iterable, Iterator

from beiancheck.documents.papers.letters import asked_for
from beiancheck.documents.papers.letters.wordings import BODY
from beiancheck.documents.papers.values import persons
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats import name_pieces
from beiancheck.formats.holder_name import is_organisation
from beiancheck.terms.items import Item

_PEOPLE = frozenset({Item.NAME, Item.PERSON, Item.LEGAL_REPRESENTATIVE})
_OTHER = re.compile(
    "[0-9A-Z]{15,18}|(?=(?:[A-Z]*[0-9]){6})[0-9A-Z]{15,18}[一-鿿(].*|[一-鿿]{2,8}:.*|.*[0-9]+(?:号楼|单元|栋|幢|室|层|号)[^公司店部社]{0,8}"
)
"""A number, be it with the rest of a name behind it, another label with its value, an address."""
_ASKED = frozenset(
    {Item.ADDRESS, Item.NUMBER, Item.DOMAIN, Item.PERSON, Item.LEGAL_REPRESENTATIVE, Item.NAME}
)
"""What the next label may ask for, which was taken for a value: 基金会住所."""
_NOBODY = re.compile(
    "照片|应为|原件|签字|手写|审[批核签]|批准|[签批][批示]|意见|确认|(?:所属|所在)(?:区域|地区?|省份|城市)|[一-鿿]{0,12}(?:核验|登记|信息|身份|备案|采集|申请)[一-鿿]{0,6}[表单卡]"
)
"""Words of a form that stand where a name does."""
_NO_HOST = re.compile(
    r"(?:com|cn|net|org|top)\.[0-9a-z_-]+\.[0-9a-z_.-]+|(?:www\.)?example\.[a-z.]+"
)
"""The name of an app's package, and the example of an instruction: com.shili.app, example.com."""
_GLUED = re.compile("(?P<name>.*[一-鿿)])(?P<code>(?=(?:[A-Z]*[0-9]){6})[0-9A-Z]{15,18})")
"""A name with the number of the next row or column behind it."""
_TITLED = re.compile(
    "[一-鿿()]{0,16}(?:核验|登记|备案|申请|信息|采集|填报)[一-鿿]{0,4}[单表](?P<name>[一-鿿].{3,}|[(].{3,})"
)
"""A name that was taken with the title above it."""
_KIND = re.compile("[(][^()]{2,12}[)]$")
"""What kind of body it is, behind its name: (个体工商户)."""
_OF_PLACE = re.compile(r"^[^0-9]{6,}[吧铺档斋轩阁苑庄坊屋馆所店]$")
"""How the name of a shop ends, if it begins with a place: 样例市示例鱼庄."""
_BODY = re.compile(f"(?:{BODY})$|[A-Za-z.]$")


def without(values: Iterable[Value]) -> Iterator[Value]:
    """Yield the values without what names nobody; what is neither body nor person is doubted."""
    values = tuple(map(_unglued, values))
    people = {value.text for value in values if value.item is Item.PERSON}
    names = tuple(value.text for value in values if value.item is Item.NAME)
    hosts = (value.text for value in values if value.item is Item.DOMAIN)
    has_host = any(not _NO_HOST.fullmatch(text) for text in hosts)
    for value in values:
        if value.item is Item.PERSON and _begins_body(value.text, names):
            continue
        if value.item in _PEOPLE and _is_nobody(value.text):
            continue
        if value.item is Item.DOMAIN and has_host and _NO_HOST.fullmatch(value.text):
            continue
        if value.item is not Item.NAME or value.text in people:
            yield value
        elif not _OTHER.fullmatch(value.text) and not _ends_body(value.text, names):
            yield value if _is_name(value) else value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _is_nobody(text: str) -> bool:
    """Tell whether a text has no word, or is one of those that a form prints."""
    has_word = any(letter.isalpha() for letter in text)
    has_word = has_word and len(text) > 1
    return not has_word or bool(_NOBODY.fullmatch(text)) or asked_for.item(text) in _ASKED


def _unglued(value: Value) -> Value:
    """Return a name without the number or the title that was taken with it."""
    if value.item is not Item.NAME:
        return value
    titled = _TITLED.fullmatch(value.text)
    if titled and is_organisation(titled["name"]):
        return value.as_text(titled["name"], Doubt.LOW_CONFIDENCE)
    glued = _GLUED.fullmatch(value.text)
    return value.as_text(glued["name"]) if glued else value


def _begins_body(text: str, names: Iterable[str]) -> bool:
    """Tell whether a person's name is but how that of a body begins: 示例 of 示例(郑州)科技."""
    return any(name.startswith(f"{text}(") for name in names)


def _ends_body(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text is but the end of another name that begins with a place."""
    begins = name_pieces.begins_with_place
    return not begins(text) and any(
        name != text and name.endswith(text) and begins(name) for name in names
    )


def _is_name(value: Value) -> bool:
    """Tell whether a name ends as those of bodies do, or may be a person's."""
    bare = _KIND.sub("", value.text)
    is_body = is_organisation(bare) or _BODY.search(bare) is not None
    if _OF_PLACE.search(bare) and name_pieces.begins_with_place(bare):
        return True
    return is_body or persons.is_persons(value.item, value.text)
