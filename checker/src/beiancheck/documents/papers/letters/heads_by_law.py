"""Who represents a cooperative or a branch, whose heads have titles of their own."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import letter_labels
from beiancheck.documents.papers.letters.heads_named import PERSON, is_name, is_said
from beiancheck.documents.papers.letters.letter_roles import BODIES, Role
from beiancheck.documents.papers.rows.beside_label import nearest
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made, over_text
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_BRANCH = re.compile("律师事务所|分公司|分所|代表处|办事处|[分支]行|营业部|分[店院校]")
"""Whose head is 负责人, and has no other title."""
_LEADS_IT = re.compile(
    rf"(?:单位|本所|该所|机构)?负责人(?:\(?签[字名章]\)?)?:(?P<name>{PERSON})(?P=name)?"
)
_LABEL = re.compile("(?:单位|本所|该所|机构|事务所)?负责人:?")
_OTHER_PERSON = re.compile(
    "(?:网站|站点|备案|信息|域名)[一-鿿]{0,4}?(?:负责人|联[系络][人员律]|律师|管理员|责任人)"
)
"""Who answers for a site, beside whom the bare label 负责人 is that of the body."""
_LEADS_BODY = re.compile(
    rf"(?:机构|医院|学校|中心|协会|商会|学会|基金会|合作社)(?:主要)?负责人(?:\(?签[字名章]\)?)?:(?P<name>{PERSON})"
)
"""Whose head need not be its legal representative: 机构负责人:张示例."""
_COOPERATIVE = re.compile("合作社(?!.{0,4}(?:协会|联合会|促进会|公司))")
"""Whose 理事长 the law of 2017 on cooperatives of farmers makes its legal representative."""
_LEADS_COOPERATIVE = re.compile(
    rf"(?<![副原前任誉])理事长(?:姓名)?:?(?P<name>{PERSON})"
    r"(?=$|[(),。;/0-9]|身份|公民|性别|联系|电话|手机|现?授权|现?委托|签[字署]|统一|住所|地址)"
)
_BEHIND_NUMBER = re.compile(
    rf"[0-9A-Z]{{18}}[)]?[,、;(](?:本所)?负责人(?:姓名)?[:为是]?(?P<name>{PERSON})(?=[,。;)(])"
)
"""Whom a branch or a law firm names behind its own number: 证号…,负责人张示例。"""
_SENDS = re.compile("授权|委托|委派|指派")
_SENT = frozenset({Role.AUTHORISED, Role.HANDLES})


def named(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return who represents a cooperative or a branch, or in doubt who heads another body."""
    if _COOPERATIVE.search(text) and (leads := next(_lead_cooperative(found, page), None)):
        return leads
    leads = _leads_branch(text, found, page) if _BRANCH.search(text) else None
    leads = leads or (_leads_sender(found, page) if _SENDS.search(text) else None)
    return leads or _doubted(_LEADS_BODY, found, page)


def _leads_sender(found: Sequence[Cell], page: Page) -> Value | None:
    """Return, in doubt, who is 负责人 of a body that sends somebody else: 负责人, then 经办人."""
    told = list(letter_labels.named(found))
    roles = {one.role for one in told}
    leads = [one.cell for one in told if one.role is Role.LEADS and is_said(one.cell.text)]
    others = (
        [one for one in told if one.role in _SENT and one.cell.text != leads[0].text]
        if leads
        else []
    )
    if not others or roles.isdisjoint(BODIES):
        return None
    whole = made.whole(Item.LEGAL_REPRESENTATIVE, leads[:1], page)
    return whole.as_text(whole.text, Doubt.LOW_CONFIDENCE) if whole else None


def _leads_branch(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return, in doubt, who signs below the last sentence as 负责人: it may be that of a site.

    A form has no sentences, but another label for who answers for the site.
    """
    for match in over_text.accepted(_BEHIND_NUMBER, text, lambda it: _is_named(it["name"])):
        value = made.stretch(Item.LEGAL_REPRESENTATIVE, match.span("name"), found, page)
        return value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    ended = max((at for at, cell in enumerate(found) if cell.text.endswith("。")), default=-1)
    if ended < 0 and not _OTHER_PERSON.search(text):
        return None
    return _doubted(_LEADS_IT, found[ended + 1 :], page)


def _is_named(text: str) -> bool:
    return is_name(text) and is_said(text)


def _doubted(pattern: re.Pattern[str], found: Sequence[Cell], page: Page) -> Value | None:
    for cell in found:
        match = pattern.fullmatch(cell.text)
        name = cell.part(*match.span("name")) if match else None
        if _LABEL.fullmatch(cell.text):
            name = nearest(cell, found)
        if name and is_name(name.text) and is_said(name.text):
            whole = made.whole(Item.LEGAL_REPRESENTATIVE, [name], page)
            return whole.as_text(whole.text, Doubt.LOW_CONFIDENCE) if whole else None
    return None


def _lead_cooperative(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who is 理事长 of a cooperative, in the line that says so."""
    for cell in found:
        match = _LEADS_COOPERATIVE.search(cell.text)
        if match and is_name(match["name"]) and is_said(match["name"]):
            head = cell.part(*match.span("name"))
            whole = made.whole(Item.LEGAL_REPRESENTATIVE, [head], page)
            yield from (whole,) if whole else ()
