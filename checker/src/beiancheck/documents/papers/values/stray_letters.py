"""A Latin letter that a watermark left within Chinese text: 代E理, S有限责任公司, SS一般项目.

Names of bodies have no letters by rule, and where addresses and scopes have one it stands before
what it names: A座, T恤. Two and more within a text are a word: KTV, IT.
"""

import re

from beiancheck.terms.items import Item

_NAMED = (
    "座栋幢区级类股恤光射超盘歌型形室厅号楼层单段口馆店证照轮世罩票"
    "门排片线网车端卡梯库标杯管板打轴角头柱钢槽值"
)
"""What a letter may stand before as a name of it."""
_LONE = re.compile(f"(?<=[一-鿿)])[A-Za-z](?=[一-鿿])(?![{_NAMED}])")
_BEFORE_SCOPE = re.compile("^[A-Za-z]{1,2}(?=(?:一般|许可)(?:经营)?项目)")
_BEFORE_FORM = re.compile("^[A-Za-z]{1,2}(?=[一-鿿])")
_BEHIND_PERSON = re.compile(
    "(?<=[一-鿿]{2})(?:[·.]{2,}.*|[0-9A-Za-z口□]{1,2}|[A-Z]{1,8}|[口□案安]?(?:备案|仅供|仅限|使用|复印).*)$"
)
_PERSONS = frozenset({Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_TEXTS = frozenset(
    {
        *(Item.NAME, Item.HOLDER, Item.REGISTRAR, Item.AUTHORITY, Item.FORM),
        *(Item.ADDRESS, Item.SCOPE, *_PERSONS),
    }
)


def without(item: Item, text: str) -> str:
    """Return the text of a value without such letters."""
    if item not in _TEXTS:
        return text
    if item is Item.SCOPE:
        text = _BEFORE_SCOPE.sub("", text)
    if item is Item.FORM:
        text = _BEFORE_FORM.sub("", text)
    if item in _PERSONS:
        text = _BEHIND_PERSON.sub("", text)
    return _LONE.sub("", text)
