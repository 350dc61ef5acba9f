"""What speaks against a scope of business as it was read, and signs in it that can be put right."""

import re
from collections.abc import Sequence
from itertools import pairwise

from beiancheck.documents.papers.values import scope_sentences

_UNPARTED = re.compile(
    r"(?<!\([一-鿿0-9])(?<!\(十[一二三四五])(?<!\(1[0-9])\)"
    "(?=[一-鿿])"
    "(?![的等及和与或除]|服务|业务|活动|(?:销售|零售|批发)(?![一-鿿])"
    "|(?:一般|许可)(?:经营)?项目)"
)
"""An item ends in a bracket, and the next one begins without a sign: (不含危险货物)技术开发."""
_GRADE = (
    "(?:[一-鿿]等|(?!不|除|仅|限|含|包|无|非)[一-鿿0-9A-Z-]{1,4}[级类型期段岁龄]"
    "|学前|幼儿|小学|初中|高中|中学|中专|大专|本科|成人|成年)"
)
_SHORT = "[初中高小大特甲乙丙丁一二三四五六七八九0-9]{1,2}"
_OF_GRADE = re.compile(rf"\((?:(?:{_GRADE}|{_SHORT})[、,和及至])*{_GRADE}\)$")
"""Before the words that it is said of: (中级)培训 and (初、中级)职业技能培训 are one item."""
_ODD_COLON = re.compile("(?<!项目)(?<!范围)(?<!如下)(?<!业务)(?<!包括):(?=.)")
"""A semicolon read as a colon: 企业管理咨询:组织文化艺术交流活动."""
_OF_A_LIST = re.compile(
    "(?:^|[;。:])(?:网上|批发|零售|加工|生产|制造|研发|设计|种植|养殖|收购|[、,兼和及])*"
    "(?:销售|零售|批发|加工|生产|制造|经营|兼营|主营|产销|购销|经销|代销|自产自销|批零|收购|种植|养殖)$"
)
"""What names no item itself and goes on with several behind its colon: 批发兼零售:日用百货."""
_ODD_COMMA = re.compile(r"(?<=\)),(?=[一-鿿])")
"""The same read as a comma, behind a bracket."""
_DOT = re.compile("(?<=[一-鿿])·(?=[一-鿿])")
_ONE = re.compile("第[-–—―ー](?=[一-鿿])|第(?=类医疗器械)")
"""A 一 that was read as a dash or, thin as it is, not at all: 第类医疗器械."""
_HEAD = re.compile("^般(?=(?:经营)?项目)")
"""The same before a scope's first word."""
_STORE = re.compile("仑(?=[储库])")
"""A 仓 as some typefaces draw it."""
_ADVERTS = re.compile("设计[、,.]?制作[、,.]?代理[、,.]?发布(?:国内)?广告")
"""One item with three signs in it, which are lost as easily as others."""
_STRAY = re.compile("(?<=经)[0-9.](?=相关部)|(?<=相关)[0-9.](?=部门)|(?<=项目,)[0-9.](?=经相关)")
_FOOT = re.compile("[;,。]?[^;,。()]{0,2}市场主体应当于?每年.*$")
"""What a licence says at its foot, read with the scope above."""
_CIRCLE = re.compile(r"(?<=\))0(?=[一-鿿])")
"""A full stop read as a nought."""
_PERMITTED = re.compile("依法须经批准的项目(?!,?经相关部门批准后|外,?凭营业执照)")
"""What every scope says in the same words; where it breaks off, a line's end was lost."""
_ITEM = re.compile("(?<=批准的项)[日且曰](?=[,外])")
_UNOPENED = re.compile("(?<=[一-鿿。)])(?=(?:依法须经批准的项目|除依法须经|不含|仅销售|除销售))")
"""What stands in brackets wherever a scope says it."""
_SPECK = re.compile(
    "^(?![0-9](?:[至到]|周?岁|[类级种个项次号座人])|[A-E][类级型照]|[TU][恤盘]|[XB][射光超]|K[歌金])"
    "[0-9A-Za-z](?=[一-鿿])"
)
"""A piece of a frame that was read with a scope's first line."""
_NEVER_CLOSED = re.compile(r"(\((?:不含|除|仅|限|凭)[^();]*);")
"""What such brackets hold is one item, and no list."""
_UNENDED = re.compile("[及和与或的对为]$")
"""How no scope ends: the next line was not found."""
_DEPARTMENT = re.compile("(?<=经相关部)[^门](?=批准后)")
_UNCLOSED = re.compile(
    r"经营活动$|为准$|\((?:不含|除|仅|限|凭)[^()]*(?:商品|食品|药品|化学品|项目|业务|服务)$"
)
_ODD_SIGN = re.compile("(?<=[一-鿿)])[<>»«](?=[一-鿿])")
"""A sign between two items that was read as one which no scope has there: 公益演出>戏曲."""
_TWICE = re.compile("([。;、,])\\1+")
"""A sign that was read at the end of one piece of a line and at the start of the next."""
_TWICE_OPENED = re.compile(r"\(\((?=[^()]*\)(?!\)))")
_SQUARE = re.compile(r"[\[\]{}|]")
"""Signs that a scope never has: a piece of a character."""
_ITEM_ENDS = re.compile(
    "(?<=[一-鿿)])(?<![除仅])(?:销售|批发|零售|开发|服务|制作|咨询|代理|发布|进出口|策划|活动|运输|租赁"
    "|加工|维修|培训|设计|广告|施工)$"
)
_ITEM_BEGINS = re.compile(
    "(?!服务|业务|活动|管理|及|和|与|的|等|代理|策划|人员|除外|经营|设计|制作|发布|销售"
    "|批发|零售|制造|生产|开发|租赁|中的|所需|用)[一-鿿]{2}"
)
"""How a line of a scope ends and the next one begins, where a sign between two items was cut."""
_SURER = (";", 1), ("。", 2)
_LESS_SURE = "、", ",", "。"
"""What items are parted by, the surest sign of it first; the last ones part words as well."""


_ENDED = re.compile("。(?![一-鿿])")
_JOINT = 6
"""Characters on both sides of a line's end by which it is found in the whole."""


def is_doubtful(text: str) -> bool:
    """Tell whether a sign between two items was lost or taken for another one."""
    signs = _SQUARE, _PERMITTED, _UNENDED
    is_odd = any(sign.search(text) for sign in signs) or _with_signs(text, "、") != text
    is_odd = is_odd or _with_semicolons(text) != text
    return is_odd or text.count("(") != text.count(")")


def mended(text: str) -> str:
    """Return a scope with signs as they must have been: a semicolon among semicolons."""
    text = _ITEM.sub("目", _ONE.sub("第一", _DOT.sub(",", _FOOT.sub("", _SPECK.sub("", text)))))
    if ";" in text:
        text = _ODD_COMMA.sub(";", _with_semicolons(text))
    text = _ODD_SIGN.sub(_parting(text) or "、", text)
    text = _STORE.sub("仓", _HEAD.sub("一般", text))
    text = _DEPARTMENT.sub("门", _STRAY.sub("", _CIRCLE.sub("", text)))
    text = scope_sentences.in_words(_TWICE.sub(r"\1", text))
    if text.count("(") == text.count(")") + 1 and _UNCLOSED.search(text):
        text += ")"
    text = _ADVERTS.sub(_whole_adverts, text)
    if text.count("(") == text.count(")") + 1:
        text = _TWICE_OPENED.sub("(", text, count=1)
    if text.count("(") == text.count(")") + 1 and len(_NEVER_CLOSED.findall(text)) == 1:
        text = _NEVER_CLOSED.sub(r"\1);", text)
    if text.count(")") == text.count("(") + 1:
        text = text.replace("))", ")", 1) if "))" in text else _opened(text)
    if text.count("(") != text.count(")"):
        return text
    return _with_signs(text, _parting(text))


def _with_signs(text: str, sign: str) -> str:
    """Return a text with a sign wherever an item ends in a bracket and the next one begins."""
    return _UNPARTED.sub(
        lambda found: ")" if _OF_GRADE.search(text[: found.end()]) else f"){sign}", text
    )


def _with_semicolons(text: str) -> str:
    """Return a text with semicolons for the colons that can be none."""
    return _ODD_COLON.sub(
        lambda found: ":" if _OF_A_LIST.search(text[: found.start()]) else ";", text
    )


def parted(text: str, lines: Sequence[str]) -> str:
    """Return a scope with the sign that was cut where a line ends in one item: 销售/服装批发."""
    sign = _parting(text)
    for above, below in pairwise(lines):
        joint = above[-_JOINT:] + below[:_JOINT]
        is_joint = _ITEM_ENDS.search(above) and _ITEM_BEGINS.match(below)
        before = text.partition(joint)[0] + above[-_JOINT:]
        if is_joint and text.count(joint) == 1 and before.count("(") == before.count(")"):
            text = text.replace(joint, above[-_JOINT:] + sign + below[:_JOINT])
    return text


def _parting(text: str) -> str:
    """Return the sign that parts items: the surer one of those that do, or the more frequent one.

    A full stop only ends the whole where a sentence in brackets follows.
    """
    items = _ENDED.sub("", _outside(text)[:-1])
    surer = next((sign for sign, least in _SURER if items.count(sign) >= least), "")
    most = max(_LESS_SURE, key=items.count)
    return surer or (most if most in items else "")


def _whole_adverts(found: re.Match[str]) -> str:
    """Return 设计、制作、代理、发布广告 with all its signs, as the text has one of them."""
    text = found.group()
    sign = next((sign for sign in "、,." if sign in text), "、")
    return re.sub("(?<=[计作理])[、,.]?(?=制作|代理|发布)", sign, text)


def _opened(text: str) -> str:
    """Return a text with the one bracket that must have opened before words like 不含."""
    missing = [
        found.start()
        for found in _UNOPENED.finditer(text)
        if text.count("(", 0, found.start()) == text.count(")", 0, found.start())
    ]
    return text[: missing[0]] + "(" + text[missing[0] :] if len(missing) == 1 else text


def _outside(text: str) -> str:
    """Return a text without what stands in brackets."""
    return re.sub(r"\([^()]*\)", "", text)
