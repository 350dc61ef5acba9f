"""A letter that has a table: whom it authorises and who does so, behind labels without colons."""

import re
from collections.abc import Collection, Iterator, Sequence

from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.labels import rows
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_TABLE = Layout(
    {
        Item.NAME: (
            *(
                "授权单位",
                "授权方",
                "授权人",
                "委托单位",
                "委托方",
                "委托人",
                "委托公司",
                "授权公司",
            ),
            *(
                "授权单位名称",
                "委托单位名称",
                "委托公司全称",
                "委托单位全称",
                "单位全称",
                "企业名称",
            ),
            *("公司名称", "公司全称"),
            *("承诺单位", "承诺人", "单位名称", "主办单位", "主办单位名称", "主办者名称", "主办者"),
        ),
        Item.PERSON: (
            *("被授权人", "被授权人姓名", "受托人", "受托人姓名", "被委托人", "被委托人姓名"),
            *("被授权方", "受托方", "被委托方", "受委托人", "受委托方", "授权代表", "代办人"),
            *("代理人", "代理人姓名", "经办人", "经办人姓名", "负责人姓名", "网站负责人", "姓名"),
        ),
    },
    others=(
        *("统一社会信用代码", "身份证号码", "身份证号", "证件号码", "证件类型", "证件住所", "住所"),
        *("联系电话", "手机号码", "手机号", "手机", "电话", "邮箱", "电子邮箱", "地址", "职务"),
        *("授权备案域名", "备案域名", "域名", "网站域名", "网站名称", "授权事项", "授权期限"),
        *("单位地址", "授权单位信息", "委托单位信息", "被授权人信息", "受托人信息", "授权单位确认"),
        *("被授权人身份证号", "被授权人身份证号码", "受托人身份证号", "受托人身份证号码"),
        *("委托事项", "委托期限", "法定代表人", "性别", "部门"),
        *("法定代表人姓名", "法人代表姓名", "法人姓名", "法人代表"),
    ),
)
_REST = re.compile("[一-鿿㐀-䶿]{0,6}·")
"""How the rest of a name begins in the next line: 受托人:示例古, then 丽·样例."""
_SHAPES = {
    Item.NAME: re.compile(
        "[一-鿿㐀-䶿()·0-9A-Za-z]{2,60}(?:公司|中心|学校|大学|学院|协会|商会|基金会|事务所"
        "|委员会|局|医院|幼儿园|厂|店|部|社|院|馆|所)"
    ),
    Item.PERSON: re.compile("[一-鿿㐀-䶿]{2,4}|[一-鿿㐀-䶿]{1,12}·[一-鿿㐀-䶿]{1,12}"),
}


def _goes_on(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether the line behind a name goes on with it."""
    lines = [one.line for one in found]
    below = found[lines.index(cell.line) + 1 :] if cell.line in lines else []
    return bool(below) and _REST.match(below[0].text) is not None


def tabled(found: Sequence[Cell], page: Page, told: Collection[Item]) -> Iterator[Value]:
    """Yield what a table says of the items that no sentence told."""
    seen = set(told)
    for row in rows(found, _TABLE.labels):
        item = _TABLE.item(row.label)
        if item is None or item in seen or not row.cells:
            continue
        value = made.whole(item, row.cells, page)
        is_word = value and item is Item.PERSON and not is_person(value.text)
        is_word = is_word or (item is Item.PERSON and _goes_on(row.cells[-1], found))
        if value and not is_word and _SHAPES[item].fullmatch(value.text):
            seen.add(item)
            yield value
