"""Whether the name of an individual business holds a trade name (字号)."""

import re

from beiancheck.formats.typed import name_key, tight

_LABEL = re.compile(r"^(?:\(?个体工商户\)?[:：]?)+|(?:\(个体工商户\)|个体工商户)$")
_BLANK = re.compile(r"[*·./×xX_\-—–]*|(?:无|没有|暂无|空白?)(?:字号|名称)?")


def is_named(name: str, *persons: str) -> bool:
    """Tell whether a name is more than blanks, 个体工商户 and a person's own name.

    Licences print *** or nothing where a business has no trade name.
    """
    rest = _LABEL.sub("", tight(name))
    owners = {name_key(person) for person in persons if person.strip()}
    return _BLANK.fullmatch(rest) is None and name_key(rest) not in owners
