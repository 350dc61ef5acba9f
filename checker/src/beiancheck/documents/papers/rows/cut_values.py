"""How the lines of one value are cut: within a number, a period, a bracket."""

import re

from beiancheck.formats.typed import has_han

_IN_HAN = "一二三四五六七八九十〇○零"
OPEN_PERIOD = re.compile(
    "(?:[至到~]|[12][0-9]{3}年[0-9]{0,2}(?:月[0-9]{0,2})?"
    f"|至[一二〇○零][{_IN_HAN}年月]{{0,9}})$"
)
"""How a period ends of which more is to come: 2020年3月1日至, or 至2030年."""
_REST_OF_DAY = re.compile(f"[0-9年月日长{_IN_HAN}]")
_HYPHEN = "-"
"""What an address does not end with: 2号楼1-, then 151."""
_BROKEN = re.compile(
    "号[楼幢栋](?:[0-9A-Z一二三四五六七八九十东西南北]|$)|[0-9A-Z甲乙丙]单元(?:[0-9A-Z一二三]|$)"
)
"""Words of an address that a line may end within: 7号, then 楼2单元; 2单, then 元401室."""
_NUMBERED, _OF_NUMBER = re.compile("[号弄幢栋座楼层][0-9]{1,4}$"), re.compile("[号幢栋座楼层室单]")
"""How a line of an address is cut behind a number, and how the next one goes on."""

_NUMBERED_ITEMS = tuple(
    re.compile(shape)
    for shape in (
        "[0-9]{1,2}[、.．](?![0-9])",
        "[一二三四五六七八九十]{1,2}[、.．]",
        "[(（][0-9]{1,2}[)）]",
        "[(（][一二三四五六七八九十]{1,2}[)）]",
    )
)
"""How the items of a form are numbered, each in one of these ways."""


def is_next_item(text: str, head: str) -> bool:
    """Tell whether a line is an item by itself, numbered as the one with the label is: 2、, 3、."""
    return any(shape.match(text) and shape.match(head) for shape in _NUMBERED_ITEMS)


def is_broken(above: str, text: str) -> bool:
    """Tell whether the end of a line and the beginning of the next are one word of an address."""
    return any(one.start() < len(above) < one.end() for one in _BROKEN.finditer(above + text))


def may_follow(text: str, above: str) -> bool:
    """Tell whether a line may go on with the one above: 路43号2 with 号楼108室."""
    if above.endswith(_HYPHEN):
        return True
    if _BROKEN.search(above[-2:] + text[:2]) and is_broken(above, text):
        return True
    return _OF_NUMBER.match(text) is not None if _NUMBERED.search(above) else has_han(text)


def is_bracketed(above: str, text: str) -> bool:
    """Tell whether a bracket that is open above ends in a text, or the text begins with one.

    So does a period whose last day is in the next line.
    """
    if text.startswith("至") or (OPEN_PERIOD.search(above) and _REST_OF_DAY.match(text)):
        return True
    return above.count("(") > above.count(")") or text.startswith("(")


def is_in_word(text: str) -> bool:
    """Tell whether a line of an address ends within a word, whatever comes next: 2号楼1-."""
    return text.endswith(_HYPHEN) or _NUMBERED.search(text) is not None


def is_unended(text: str) -> bool:
    """Tell whether a value of one line by rule goes on in the next: a period, a bracket."""
    return bool(OPEN_PERIOD.search(text)) or text.count("(") > text.count(")")
