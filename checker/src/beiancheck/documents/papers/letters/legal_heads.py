"""Who is the legal representative of the body that a letter is from, by a label or a sentence."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import (
    asked_for,
    heads_by_law,
    heads_titled,
    label_heads,
    label_values,
    paragraphs,
    plain_cells,
    surnames,
)
from beiancheck.documents.papers.letters.heads_named import PERSON, is_name, is_said
from beiancheck.documents.papers.rows.beside_label import nearest
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_HAN = "一-鿿㐀-䶿"
_HEAD = (
    "(?:(?<![非原])(?:法定代表人|法人代表|单位(?:主要)?负责人)"
    "|(?:(?<![非原一-鿿])|(?<=[方店社厂]))(?:经营者|投资人|执行事务合伙人))"
)
_OR = (
    "(?:[/、(]?(?:或者?)?(?:主要|单位)?(?:负责人|经营者|投资人|业主|执行事务合伙人|委派代表"
    "|[院校会理事]{1,2}长)\\)?){0,2}"
)
"""What else the label calls that head: 法定代表人(经营者), 法定代表人/负责人."""
_WHOSE = (
    "(?:(?:本|我|该|授权|委托|承诺|声明|申请|主办)?(?:单位|公司|企业|机构|学校|协会|医院)"
    "|(?:授权|委托|承诺|声明|申请|主办|甲)[人方者])?"
)
_TITLED = f"[{_HAN}]{{1,5}}[(]法定代表人[)]"
"""What a head of the body is called there: 会长(法定代表人)."""
_OF_BODY = "(?:本|我|该)?(?:单位|公司|企业|机构|组织|学校|医院|协会|中心|[校院社店园馆所])?法人"
"""What many call a legal representative, and a law only the body: 机构法人."""
_LABEL = re.compile(f"[*]?(?:{_WHOSE}{_HEAD}{_OR}|{_TITLED}|{_OF_BODY})(?:姓名)?:?")
_SIGN = (
    "(?:请?(?:亲笔|亲自|本人|手写|当面))?(?:签[字名章署]|手签|盖章)"
    "(?:(?:[或/及、并和与]|以及)?(?:盖章|签[字名章]|捺印|按?手印|按?指印|捺?指印|私章))*"
)
"""How it is asked for a signature: 亲笔签名, 签字或盖章, 签字并按手印."""
_ALONE = re.compile(
    rf"(?:[(]?[0-9一二三四五六七八九十]{{1,2}}[)、.,])?(?:{_WHOSE}{_HEAD}{_OR}|{_TITLED}|{_OF_BODY})(?:姓名)?"
    rf"(?:\((?:正楷|楷书|印刷体|打印|手写|请填写|填写)\))?(?:(?P<sign>\(?{_SIGN}\)?)?:|(?P<open>{_SIGN})?(?P<bare>))(?P<name>{PERSON})(?P=name)?"
)
"""A line that says nothing else, whatever comes below it; a hand writes where to sign.

A colon may not have been read, and one may have signed beside the printed name.
"""
_BEHIND = re.compile(
    rf"{_HEAD}{_OR}(?:姓名)?[:为是]?(?P<name>{PERSON})"
    r"(?=$|[(),。;/0-9]|身份|公民|性别|证件|联系|电话|手机|职务|现?授权|现?委托|签[字署]|统一|住所|地址|[无不]法|不[能便在]|因|现|兹|特|本人|亲自|出差)"
)
_LEADS = (
    "(?:法定代表人|法人代表|(?<!公司)(?<!公司的)(?:经营者|投资人|执行事务合伙人|店主|业主(?!委)))"
)
"""What somebody is who says it of himself; who invests in a company does not represent it."""
_BEFORE = re.compile(
    rf"(?:(?<=本人)|(?<=我叫)|(?<=我是)|(?<=我)(?![司方公单们校院局店叫是])|(?<=[(,。;:])(?![我本]))(?P<name>{PERSON})(?:\([^()]*\)|,[^,。;]{{0,30}})?,?"
    rf"(?:系|是|为|作为)(?:[{_HAN}()A-Za-z0-9·]{{2,40}}?(?:\([^()。;]{{0,60}}\))?)(?:的)?{_LEADS}(?!授权|委托|指定|的)"
)
_POST = re.compile(
    rf"(?:姓名:?|本人|[;。,(])(?P<name>{PERSON})[,;(]?(?:性别:?)?(?:[男女][,;]?)?职[务位称][:为是]?"
    "(?:董事长|总?经理|执行董事)?[、兼及]?(?:法定代表人|法人代表)(?!授权|委托|指定|的)"
)
"""Who has that post: 姓名 张示例 职务 法定代表人."""


def named(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the legal representative, once."""
    found = plain_cells.plain(found)
    for label in found:
        match = _LABEL.fullmatch(label.text)
        value = nearest(label, found) if match else None
        if value and is_name(value.text):
            whole = made.whole(Item.LEGAL_REPRESENTATIVE, [value], page)
            if whole:
                is_known = surnames.begins(whole.text)
                yield whole if is_known else whole.as_text(whole.text, Doubt.LOW_CONFIDENCE)
                return
    alone = _alone(found, page)
    if alone:
        yield alone
        return
    text = "".join(cell.text for cell in found)
    begun = paragraphs.starts(found)
    for pattern in (_BEFORE, _BEHIND, _POST):
        for match in pattern.finditer(text):
            # …；法定代表人： may end a line, and the name begins the next one.
            is_led = text[match.start() - 1 : match.start()] in {",", ";"}
            start = match.start("name") if is_led else match.start()
            is_whole = not paragraphs.crosses(begun, start, match.end("name"))
            if is_whole and is_name(match["name"]) and is_said(match["name"]):
                yield made.stretch(Item.LEGAL_REPRESENTATIVE, match.span("name"), found, page)
                return
    titled = next(heads_titled.named(text, found, page), None) or _beside(found, page)
    leads = titled or heads_by_law.named(text, found, page)
    if leads:
        yield leads


def _beside(found: Sequence[Cell], page: Page) -> Value | None:
    """Return who stands beside a label of a table, which may be broken: 法定代表, then 人."""
    heads = list(label_heads.heads(found))
    for head in heads:
        asks = asked_for.item(head.text) is Item.LEGAL_REPRESENTATIVE
        lines = label_values.beside(head, heads, found) if asks else []
        if len(lines) == 1 and is_name(lines[0].text) and is_said(lines[0].text):
            return made.whole(Item.LEGAL_REPRESENTATIVE, lines, page)
    return None


def _alone(found: Sequence[Cell], page: Page) -> Value | None:
    """Return who a line names that says nothing else; without a known surname in doubt."""
    for cell in found:
        match = _ALONE.fullmatch(cell.text)
        if not match or not is_name(match["name"]):
            continue
        is_bare, is_known = match["bare"] is not None, is_said(match["name"])
        if is_bare and not is_known:
            continue
        whole = made.whole(Item.LEGAL_REPRESENTATIVE, [cell.part(*match.span("name"))], page)
        if whole:
            is_open = match["sign"] is not None or is_bare or not is_known
            return whole.as_text(whole.text, Doubt.LOW_CONFIDENCE) if is_open else whole
    return None
