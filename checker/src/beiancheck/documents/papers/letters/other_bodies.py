"""Where a letter or a form names a body that it is not from: a provider, who checks or helps."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from beiancheck.documents.papers.rows.cell import Cell

Stretches = Sequence[tuple[int, int]]

_DOES = "接入|服务商|服务器|托管|机房|运营商|代[填办报理]|受理|受托|抄送|收件|客服|投诉"
_CHECKS = (
    "(?:(?<![被受])(?:核验|审核|监制|告知|通知|送达)(?:点|人|员|方|单位|机构|机关|公司|企业|部门))"
)
_LABEL = re.compile(
    rf"(?!.*(?:授权|委托(?!代)))[一-鿿、/()0-9.]{{0,8}}?(?:{_DOES}|{_CHECKS})[一-鿿/()]{{0,8}}"
)
_BEHIND = re.compile(
    r"(?:被(?!核验)|受[托权委]|接入|核验|服务商|乙方|致|抄送)[^,。;:我本]{0,8}(?:\([^():]*\))?:$|(?:授权|委托)[“\"']?$"
    "|(?:接入|托管|代[填办报]|受理|服务|(?<![被受])告知|通知|送达)(?:服务)?"
    r"(?:单位|公司|机构|[商方者])(?:名称)?(?:\([^():]{1,4}\))?[:为是系]?$"
    '|(?:网站|站点|平台|APP|小程序|公众号|栏目)(?:中文)?(?:名称?|名字|标题)[:为是叫]?[“"「《]$'
    "|(?:[原曾]用?名称?|前身|原单位|原主体)[为是系:]*[“\"']?$|(?:(?<!自)从|通过|到|前往|赴|现?转由|原由|原系)[“\"']?$"
)
"""How a sentence says that the body which follows is another one."""
_AHEAD = re.compile(
    "[”\"']?(?:的?(?:下属|下设|所属|直属|分支|全资|控股)(?=.{0,4}(?:单位|企业|公司|机构|学校|中心))"
    "|\\([“\"']?(?:以下简?称)?[:“\"']*(?:接入|服务|代理|代办|受托|被授权)[^)]{0,6}\\)"
    "|(?:已?于?[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日)?,?(?:已|现|依[法规])?对(?![我本])"
    "(?=[^。;]{4,120}?(?:核验|查验|核查|审核|核实))"
    "|受让|接入|转让|(?:出具|开具|核发|颁发|签发)(?![本此])|刻制|监制)"
)
"""How one says so behind the name: 样例集团下属单位."""
_OWN_PAPER = re.compile("本[一-鿿]{1,10}[书函]由[^,。;:]{4,40}$")
"""Whoever issues the paper itself is no other one: 本授权书由样例公司签发."""
AUTHORITY = "通信管理局"
"""Who decides on filings, and files none."""
_ROOM = 40
_DESK = re.compile(
    "(?:(?:客服|客户)(?:经理|专员|电话|热线|专线|:)|(?:投诉|咨询|监督|举报|值班)室?(?:电话|热线|专线|手机))"
    "[^,。;]{0,8}$"
)
_ASKS_OTHER = re.compile("[一-鿿]{0,6}(?:网站|站点|域名|服务|平台|地址|住所|内容)[一-鿿]{0,6}:?")
_SENTENCE = re.compile("[。;]|$")
_SEAL = re.compile(r"\(?(?:加?盖)?(?:公?章|印章|签章)\)?")
_RIGHT, _DOWN = 14.0, 2.6
"""Heights of a line from a label to what it names, in its row and below it."""


def stretches(found: Sequence[Cell]) -> list[tuple[int, int]]:
    """Return where in the cells' joined text labels say that somebody else is named."""
    ends = list(accumulate((len(cell.text) for cell in found), initial=0))
    return sorted((ends[at] + start, ends[at] + stop) for at, start, stop in _told(found))


def _told(found: Sequence[Cell]) -> Iterator[tuple[int, int, int]]:
    """Yield the place of each cell that another body may be named in, and where in the cell."""
    for at, cell in enumerate(found):
        label, colon, rest = cell.text.partition(":")
        if not _LABEL.fullmatch(label):
            continue
        if rest and not _SEAL.fullmatch(rest):
            sentence = _SENTENCE.search(rest)
            yield at, len(label) + 1, len(label) + 1 + (sentence.start() if sentence else 0)
            continue
        named = _near(cell, found, is_below=bool(colon) or label.endswith(")"))
        if named is not None:
            yield named, 0, len(found[named].text)


def _near(label: Cell, found: Sequence[Cell], *, is_below: bool) -> int | None:
    """Return which cell stands beside a label, else below it."""
    height = label.height
    places = range(len(found))
    right = [
        at
        for at in places
        if found[at].is_beside(label)
        and label.right - height <= found[at].left <= label.right + _RIGHT * height
    ]
    if right or not is_below:
        return min(right, key=lambda at: found[at].left, default=None)
    under = [
        at
        for at in places
        if 0.6 * height < found[at].middle - label.middle <= _DOWN * height
        and abs(found[at].left - label.left) <= height
    ]
    return min(under, key=lambda at: found[at].middle, default=None)


def is_answer(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a cell answers a label beside it that asks for no body: 网站名字."""
    left = [one for one in found if one.is_beside(cell) and one.right <= cell.left + cell.height]
    label = max((one for one in left if one is not cell), key=lambda one: one.right, default=None)
    return label is not None and _ASKS_OTHER.fullmatch(label.text) is not None


def is_desk(before: str) -> bool:
    """Tell whether a number behind a text is that of a desk which anybody may call: 客服:…."""
    return _DESK.search(before) is not None


def is_behind(text: str, place: int, others: Stretches = ()) -> bool:
    """Tell whether a place is in what names others, or their label stands right before it."""
    if any(start <= place < stop for start, stop in others):
        return True
    return _BEHIND.search(text[max(0, place - _ROOM) : place]) is not None


def is_before(text: str, place: int) -> bool:
    """Tell whether what stands behind a place says that a body before it is another one."""
    is_own = _OWN_PAPER.search(text[max(0, place - _ROOM) : place]) is not None
    return not is_own and _AHEAD.match(text, place) is not None


def is_another(name: str, text: str, others: Stretches = ()) -> bool:
    """Tell whether a body is named behind labels of others only: 接入单位:…."""
    if name.endswith(AUTHORITY):
        return True
    places = [found.span() for found in re.finditer(re.escape(name), text)]
    return bool(places) and all(
        is_behind(text, start, others) or is_before(text, stop) for start, stop in places
    )
