"""Names and days of a domain whose label nobody foresaw, told by a word in it; all in doubt.

Of a value it is asked what stands before it in its line, to the left of it, above it, or behind it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.papers.letters import wordings
from beiancheck.documents.papers.registrars import no_holders
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAMES = (
    (
        Item.REGISTRAR,
        re.compile(
            "注册商|注册服务|注册机构|服务商|服务机构|服务单位|提供商|代理商|商家|受理|厂商|服务方"
            "|登记机构|登记商|登记单位|注册渠道|注册平台|销售方|承办"
            "|registrar|provider|(?:managed|sponsored|maintained) by",
            re.IGNORECASE,
        ),
    ),
    (
        Item.HOLDER,
        re.compile(
            "持有|所有[者人权方]|拥有|归属|权属|权利人|产权|注册[人者]|登记[人者]|申请[人者]|主体"
            "|使用权?[人者]|所属[人者]|主人|购买人|受让[人方]|名义人|归谁"
            "|registrant|holder|owner|belongs|held (?:by|for)|organi[sz]ation|\\borg\\b",
            re.IGNORECASE,
        ),
    ),
)
_DAYS = (
    (
        Item.EXPIRES,
        re.compile(
            "到期|过期|截止|截至|失效|终止|结束|届满|期满|止于|续[至到]|有效|保有"
            r"|expir|valid|until|through|renew|ends?\b",
            re.IGNORECASE,
        ),
    ),
    (
        Item.REGISTERED,
        re.compile(
            "注册|创建|登记|申领|开通|首注|建立|取得|生效|起始|开始|激活|添加"
            "|regist|creat|since|active from",
            re.IGNORECASE,
        ),
    ),
)
_OF_OTHERS = re.compile(
    "类型|类别|邮箱|电话|手机|证件|证照|号码|编号|状态|联系|英文|拼音|管理员|技术|管理联系|经办"
    "|原|旧|此前|转出|过户|转入|更新|修改|变更|证书|查询|打印|生成|签发|颁发|发证|出具|审核|实名|提交"
    "|下单|支付|付款|收款|开票|宽限|赎回|删除|最近|最后|保护|锁|备案|商标|版权|续费前"
    "|mail|phone|fax|abuse|admin|tech|billing|status|losing|previous|former|old|updat|chang"
    "|modif|transfer|issued|print|last|invoice|order",
    re.IGNORECASE,
)
"""What a label is of that names somebody else or another day."""
_BODY = re.compile(
    rf"(?P<key>[^:]{{0,16}}:)?(?P<name>[一-鿿()A-Za-z0-9·]{{2,60}}?(?:{wordings.BODY})(?:\([^()]{{1,8}}\))?"
    r"|[A-Z][0-9A-Za-z .,&()'-]{4,70}(?:Inc|LLC|Ltd|Limited|GmbH|Corporation|Corp|Company)\.?)"
)
_KEY = re.compile(r"[一-鿿/() ]{1,14}:?|[A-Za-z][A-Za-z /()-]{1,30}:?")
"""What may be a label by its length."""
_FIRST = re.compile("[(,。;·|].*")
"""What goes on behind the first words behind a day: 到期(剩余300天)."""
_REACH, _OVER = 80.0, 2.8
"""Heights of a line from a value to its label at the left, and up to one above."""
Seen = Mapping[Item, Value]


def rest(found: Sequence[Cell], seen: Seen, page: Page) -> Iterator[Value]:
    """Yield what is not ``seen`` and is told once, or always the same."""
    told = [*_names(found, page), *_days(found, page)]
    for item in dict(_NAMES) | dict(_DAYS):
        own = [value for value in told if value.item is item]
        if item not in seen and len({value.text for value in own}) == 1:
            yield own[0].as_text(own[0].text, Doubt.LOW_CONFIDENCE)


def _names(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    for cell in found:
        body = _BODY.fullmatch(cell.text)
        keys = (body["key"],) if body and body["key"] else _keys(cell, found) if body else ()
        item = _item(keys, _NAMES)
        if body and item and not no_holders.is_none(body["name"]):
            yield made.stretch(item, body.span("name"), (cell,), page)


def _days(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    for cell in found:
        dated = days.days(cell.text)
        if len(dated) != 1 or dated[0].day is None:
            continue
        before = cell.text[: dated[0].start]
        behind = cell.text[days.end_with_hour(cell.text, dated[0]) :]
        behind = _FIRST.sub("", behind)
        around = [key for key in (before, behind) if key]
        told = (_item((key,), _DAYS) for key in around)
        item = next(filter(None, told), None) if around else _item(_keys(cell, found), _DAYS)
        if item:
            yield made.stretch(item, (dated[0].start, dated[0].stop), (cell,), page)


def _item(keys: Sequence[str], of: Sequence[tuple[Item, re.Pattern[str]]]) -> Item | None:
    """Return what the nearest thing that may be a label names."""
    key = next((one for one in keys if _KEY.fullmatch(one)), None)
    if key is None or _OF_OTHERS.search(key):
        return None
    return next((item for item, words in of if words.search(key)), None)


def _keys(cell: Cell, found: Sequence[Cell]) -> tuple[str, ...]:
    """Return what stands at the left of a cell, and what stands above it."""
    left = [
        one
        for one in found
        if one.is_beside(cell) and 0 <= cell.left - one.right <= _REACH * cell.height
    ]
    above = [
        one
        for one in found
        if 0 < cell.middle - one.middle <= _OVER * max(cell.height, one.height)
        and not one.is_beside(cell)
        and _is_aligned(one, cell)
        and _is_of_row(one, cell, found)
    ]
    nearest = (
        max(left, key=lambda one: one.right, default=None),
        max(above, key=lambda one: one.middle, default=None),
    )
    return tuple(one.text for one in nearest if one)


def _is_of_row(one: Cell, cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a row of labels has no more cells than the row of values below it."""
    labels = sum(other.is_beside(one) for other in found)
    return labels <= sum(other.is_beside(cell) for other in found)


def _is_aligned(one: Cell, cell: Cell) -> bool:
    height = max(one.height, cell.height)
    middles = abs(one.left + one.right - cell.left - cell.right) / 2
    return min(abs(one.left - cell.left), middles) <= height
