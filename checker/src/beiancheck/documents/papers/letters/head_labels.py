"""Labels of who legally represents a body, as letters and sheets word them: 经营者/法定代表人."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import asked_for, label_heads, label_values, surnames
from beiancheck.documents.papers.letters.heads_named import PERSON, is_name, is_said
from beiancheck.documents.papers.rows.beside_label import nearest
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_HAN = "一-鿿㐀-䶿"
HEAD = (
    "(?:(?<![非原])(?:法定代表人|法人代表|单位(?:主要)?负责人)"
    "|(?:(?<![非原一-鿿])|(?<=[方店社厂]))(?:经营者|投资人|执行事务合伙人))"
)
_LEADER = (
    "(?:(?:主要|单位)?负责人|经营者|投资人|业主|店主|执行事务合伙人|委派代表"
    "|(?:董事|理事|[院校园会所社馆理事]{1,2})长|主任|总经理|执行董事)"
)
OR = f"(?:[/、(]?(?:或者?)?{_LEADER}\\)?){{0,2}}"
"""What else the label calls that head: 法定代表人(经营者), 法定代表人/负责人."""
_OR_BEFORE = f"(?:{_LEADER}(?:[/、]或?|或者?|兼))?"
"""The same before: 经营者/法定代表人."""
_WHOSE = (
    "(?:(?:本|我|该|授权|委托|承诺|声明|申请|申办|主办|开办|责任|备案|签收|被告知|确认|所属)?"
    "(?:单位|公司|企业|机构|组织|主体|学校|协会|医院|合作社|商户|店铺)"
    "|(?:授权|委托|承诺|声明|申请|申办|主办|开办|备案|甲|确认|签收|签领|[被受](?:告知|核验|通知|检查)|域名所有|域名持有)[人方者])?"
)
_TITLED = f"[{_HAN}]{{1,5}}[(](?:法定代表人|法人代表|法人)[)]"
"""What a head of the body is called there: 会长(法定代表人)."""
_SHORT = f"(?<![一-鿿])(?:{_WHOSE}|(?:中心|[校院社店园馆所]))法人(?!代表)"
"""What many call that head, who is no 法人 himself."""
SIGN = (
    "(?:请?(?:亲笔|亲自|本人|手写|当面))?(?:签[字名章署]|手签|盖章)"
    "(?:(?:[或/及、并和与]|以及)?(?:盖章|签[字名章]|捺印|按?手印|按?指印|捺?指印|私章))*"
)
"""How it is asked for a signature: 亲笔签名, 签字或盖章, 签字并按手印."""
_ASKS = f"(?:{_OR_BEFORE}{_WHOSE}{HEAD}{OR}|{_TITLED}|{_SHORT})"
_LABEL = re.compile(f"[*]?{_ASKS}(?:姓名)?(?P<sign>\\(?{SIGN}\\)?)?:?")
_NUMBER = "(?:[(]?[0-9一二三四五六七八九十]{1,2}[)、.,])?"
_FORE = f"(?:▪?[{_HAN}]{{2,8}}(?:[(][{_HAN}]{{1,6}}[)])?:)?"
"""What may stand before it in its line: 签发人:法定代表人张示例, 单位(章):法定代表人:张示例."""
_ALONE = re.compile(
    rf"{_NUMBER}{_FORE}{_ASKS}(?:姓名)?"
    rf"(?:\((?:正楷|楷书|印刷体|打印|手写|请填写|填写)\))?(?:(?P<sign>\(?{SIGN}\)?)?:|(?P<open>{SIGN})?(?P<bare>))(?P<name>{PERSON})(?P=name)?"
)
"""A line that says nothing else, whatever comes below it; a hand writes where to sign.

A colon may not have been read, and one may have signed beside the printed name.
"""
_CALLED = re.compile(
    rf"(?:[{_HAN}▪()]{{2,16}}(?::|(?:代表|人|签[字名章])(?::|(?=.))))?(?P<name>{PERSON})"
    rf"[(,/、](?:[{_HAN}]{{1,5}}[、/兼])?(?:法定代表人|法人代表|法人)[)]?"
)
"""A line that says it behind the name: 授权代表:张示例(法定代表人)."""


def named(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who stands beside a label, behind one in its line, or before what says so."""
    yield from _beside(found, page, is_signed=False)
    yield from _alone(found, page)
    yield from _called(found, page)
    yield from _broken(found, page)


def signed(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, who stands beside a label that asks for a signature: a hand, or a seal."""
    yield from _beside(found, page, is_signed=True)


def _beside(found: Sequence[Cell], page: Page, *, is_signed: bool) -> Iterator[Value]:
    for label in found:
        match = _LABEL.fullmatch(label.text)
        value = nearest(label, found) if match else None
        if not match or not value or is_signed != bool(match["sign"]):
            continue
        if is_name(value.text) and not (is_signed and _may_be_seal(value.text)):
            yield from _told(value, page, is_open=is_signed)


def _may_be_seal(text: str) -> bool:
    """Tell whether what stands where to sign has no surname, or says that it is a seal: 示例印."""
    return text.endswith("印") or not is_said(text)


def _told(cell: Cell, page: Page, *, is_open: bool) -> Iterator[Value]:
    """Yield a person, in doubt where a hand may have written it or no surname is known."""
    whole = made.whole(Item.LEGAL_REPRESENTATIVE, [cell], page)
    if whole:
        is_known = surnames.begins(whole.text) and not is_open
        yield whole if is_known else whole.as_text(whole.text, Doubt.LOW_CONFIDENCE)


def _alone(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who a line names that says nothing else; without a known surname in doubt."""
    for cell in found:
        match = _ALONE.fullmatch(cell.text)
        if not match or not is_name(match["name"]):
            continue
        is_bare, is_known = match["bare"] is not None, is_said(match["name"])
        if is_bare and not is_known:
            continue
        is_open = match["sign"] is not None or is_bare or not is_known
        yield from _told(cell.part(*match.span("name")), page, is_open=is_open)


def _called(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    for cell in found:
        match = _CALLED.fullmatch(cell.text)
        if match and is_name(match["name"]) and is_said(match["name"]):
            yield from _told(cell.part(*match.span("name")), page, is_open=False)


def _broken(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who stands beside a label that a narrow column breaks, or in doubt below one."""
    heads = list(label_heads.heads(found))
    for head in heads:
        match = _LABEL.fullmatch(asked_for.bare(head.text))
        if match is None or match["sign"]:
            continue
        beside = label_values.beside(head, heads, found)
        lines = beside or label_values.below(head, heads, found)
        if lines and is_said(lines[0].text) and is_name(lines[0].text):
            yield from _told(lines[0], page, is_open=not beside)
