"""Which body a letter is from: as its labels, its foot or its sentences name it."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from beiancheck.documents.papers.letters import paragraphs
from beiancheck.documents.papers.letters.body_endings import PLACES
from beiancheck.documents.papers.letters.letter_labels import Named
from beiancheck.documents.papers.letters.letter_roles import Role
from beiancheck.documents.papers.letters.other_bodies import (
    AUTHORITY,
    Stretches,
    is_answer,
    is_before,
    is_behind,
)
from beiancheck.documents.papers.letters.wordings import BODY, BODY_NAME, FORM
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import over_text
from beiancheck.formats import name_pieces

_SEALED = r"\(?(?:加?盖?(?:单位)?(?:公章|盖章|签章|印章|章))\)?"
_FOOT = re.compile(
    rf"(?!.*(?:此致|敬启|贵(?:单位|公司|司|局)|^中共.*委员会|(?:网站|通信管理局)$))({BODY_NAME})(?:{_SEALED})?"
)
_PROMISES = re.compile("乙方[^。]{0,40}(?:承诺|保证)")
_SENT = re.compile("(?:致|[Tt][Oo]|尊敬的):?$")
_TO = re.compile(r"^(?:致|[Tt][Oo]|尊敬的):?(.{4,40}?):?$|^(.{4,40}):$")
_SAYS = re.compile("以下|如下|贵(?:单位|公司|司)|我(?:单位|公司|司)|[现特兹]就|承诺|声明|说明")
"""What ends with a colon and is no address: 样例公司现有以下域名:."""
_FUNCTION = re.compile(
    "如(?![皋东])|若(?![羌尔])|将(?![乐军])|且(?!末)|[已给把被让请需也或则]|严格|落实|遵守|履行|服从|按照|依照|切实|严禁|禁止|不得|及时|通知|告知|为[一-鿿]{0,4}(?:办理|提供)|贵(?:单位|公司|司|校|院|局|处|部|中心|平台|店)"
)
"""Words of a sentence, which no name holds."""
_SELDOM = re.compile(
    "[不并即由以了着过这那此其等你您他她它向于我]|经(?![济贸纪销典]|营部)|对(?!外)|用(?![品具])|在(?!线)|系(?![统列])|是|(?<!责)任"
)
"""Words that few names hold: 不凡, 你我他."""
_FROM = (
    r"\((?:单位|公司|企业|机构|主体|店铺?)(?:名称|全称)\)|以(?=.{4,40}名义)|经营(?![者范场部情])|对(?=.{4,40}(?:网站|主办|域名))|在(?=.{4,40}(?:上班|工作|任职|就职))|由于|签[字署]的|[我本](?:公司|单位|司|方|店|校|院|局|所|社|企业)|受(?=.{4,60}(?:委托|指派|聘请|授权|委派))|[兹现今]有|[兹现]?由(?!于)|作为"
    '|(?:名称|全称):|(?:变更|更名|改名)(?:登记)?[为成][“"]?|名称为[“"]?|全称为?[“"]?|名为[“"]?|代表|现任|担任|(?:授权|委托|承诺|声明|说明|责任|备案|开办|主办|申请)(?:人|方|单位|主体|者)(?:为|是|系)?(?:名称)?|承诺(?![书函])|说明|声明|同一(?:主体|主办者|主办单位|单位)'
    "|客户|(?<![网])用户|商户|鉴于|的规定,|因|系|是|(?<![华可有])为|的|我们?|叫"
)
_THEN = (
    '[(),。;:”"]|$|--|[现特兹今拟就系之]|的|在(?!线)|因(?!子)|所(?=[报办申有属提开填])|同意|授权|委托|郑重|申请|承诺|保证|决定|提交|及|作为'
    "|(?:官方)?网站|官网|完成|进行|参加|接受|到场"
    "|(?:法定代表|法人代表|负责)人|执行董事|董事|总?经理|经营者|投资人|执行事务合伙人|业主|老板|店主|名义"
    "|党委|党组|支部|董事会|股东会|理事会|主办|开办|运营|使用|所有|持有|仅|从事|并|开发|设立|建设|注册|愿|股东|员工|职工|正式|办理|签[署发订]|出具|作出|发出|订立|处理|全权|向|[对为]|填[写报]|提交|上班|工作(?![室站部局者组委服])|任职|就职"
    "|[一-鿿]{1,5}[部科处室组](?:副?经理|副?主任|主管|员工|职员|负责人|工程师)"
)
_NO_BEGINNING = (
    r"受(?!益)|\)|到(?=.{2,8}[省市县区州])|前往|赴(?=.{2,8}[省市县区州])|(?:合同|财务)?(?:公章|盖章|印章|专用章)|为(?=.{2,8}[省市县区])|以(?![色勒])|名称|全称|名为|[我们系是书函及与和就于的]|作为|代表|[兹现今]有|由于|鉴于"
    "|声明|说明|特此|客户|用户|商户"
)
_NOT_WITHIN = (
    "[我本贵该](?:单位|公司|司|校|院|局|店)|授权|委托|办理|备案|承诺|负责|网站|域名|身份|本人|有权"
    "|任命|指定|指派|决定|代表(?!处)|接入|单位为"
)
_NAME = (
    rf"(?P<name>(?!{_NO_BEGINNING})(?:(?!{_NOT_WITHIN})"
    rf"[一-鿿㐀-䶿()A-Za-z0-9·]){{4,40}}?(?:{BODY}|[{PLACES}]{FORM}))(?={_THEN})"
)
_SAID = re.compile(rf"(?:(?P<word>{_FROM})\(?|(?P<open>[,。;:(]|--)){_NAME}")
_NO_START = re.compile(f"{_NO_BEGINNING}|为?及|.{{0,4}}代表(?!处)|[一-鿿]{{0,6}}(?:名称|全称|姓名)")
_WELL_ENDED = re.compile(f"(?:{BODY})$")
_BEGUN = re.compile(_NAME)
_KIND = re.compile(
    "(?:(?:[本我该]|律师|会计师?|税务师?|律师或|有限|责任|股份|有限责任|股份有限|专业|农民|民办|公办|社会|行业|医疗卫生|卫生|教育)*"
    "(?:事务所|公司|企业|集团|学校|小学|中学|大学|学院|幼儿园|医院|卫生院|诊所|协会|商会|学会|基金会|合作社|机构|组织|单位|中心|委员会|个体工商户))"
)
_WORKS = re.compile("上班|工作|任职|就职")
_CERTAIN = frozenset({"。", ";", ":", "(", "--"})
"""Behind these a name begins; behind a comma a clause may."""


def addressed(found: Sequence[Cell]) -> frozenset[str]:
    """Return to whom a letter is sent: behind 致, below it, or before a colon at its head."""
    told = set()
    for at, cell in enumerate(found):
        match = _TO.match(cell.text)
        # 样例公司(统一社会信用代码: goes on in the next line.
        if match and match[2] and _SAYS.search(match[2]):
            continue
        if match and cell.text.count("(") == cell.text.count(")"):
            told.add(match[1] or match[2])
        if at and _SENT.search(found[at - 1].text):
            told.add(cell.text.rstrip(":"))
    return frozenset(told)


def labelled(told: Sequence[Named], text: str) -> list[Cell]:
    """Return the bodies that labels name, as who authorises before any other."""
    second = any(one.role is Role.SECOND for one in told) and _PROMISES.search(text)
    for role in (Role.SECOND,) if second else (Role.AUTHORISES, Role.BODY):
        bodies = [one.cell for one in told if one.role is role]
        if bodies:
            named = [one.cell for one in told if one.role is Role.BODY]
            return [_whole(cell, named) for cell in bodies]
    return []


def _whole(cell: Cell, named: Sequence[Cell]) -> Cell:
    """Return the name of which a cell below a seal shows but the end."""
    longer = (
        one for one in named if one.text.endswith(cell.text) and len(one.text) > len(cell.text)
    )
    return next(longer, cell)


def signing(found: Sequence[Cell], sent: frozenset[str], others: Stretches) -> Cell | None:
    """Return the last line that is the name of a body and nothing else but 公章."""
    begun = paragraphs.begun(found)
    ends = list(accumulate((len(cell.text) for cell in found), initial=0))
    for at in range(len(found) - 1, 1, -1):
        cell, above = found[at], found[at - 1]
        match = _FOOT.fullmatch(cell.text)
        is_name = match and not _NO_START.match(match[1]) and match[1] not in sent
        is_name = is_name and match and not is_kind(match[1])
        is_name = is_name and not any(start <= ends[at] < stop for start, stop in others)
        is_name = is_name and not (at and is_answer(cell, found))
        if match and is_name and begun[at] and not _SENT.search(above.text):
            return cell.part(*match.span(1))
    return None


def heading(found: Sequence[Cell], sent: frozenset[str]) -> Cell | None:
    """Return the body whose name heads the page, as on paper with a letterhead."""
    first = found[0] if found else None
    match = _FOOT.fullmatch(first.text) if first else None
    is_name = match and not _NO_START.match(match[1]) and match[1] not in sent
    return first.part(*match.span(1)) if first and match and is_name else None


def _is_body(
    match: re.Match[str], begun: Sequence[int], sent: frozenset[str], others: Stretches
) -> bool:
    name = match["name"]
    is_within = paragraphs.crosses(begun, *match.span("name"))
    if (
        is_within
        or is_behind(match.string, match.start("name"), others)
        or is_before(match.string, match.end("name"))
    ):
        return False
    if (
        name.endswith(AUTHORITY)
        or any(
            one.startswith((name, name.removeprefix("致"), name.removeprefix("尊敬的")))
            for one in sent
        )
        or name.count("(") != name.count(")")
        or _FUNCTION.search(name)
    ):
        return False
    if match.groupdict().get("word") == "在" and not _WORKS.match(match.string, match.end("name")):
        return False
    is_plain = not _SELDOM.search(name) and _WELL_ENDED.search(name) is not None
    if is_clause(name):
        return False
    # 中共…委员会 signs for the body whose committee it is.
    if name.startswith("中共") and name.endswith("委员会") and match.string.count(name[2:-3]) > 1:
        return False
    return is_plain or name_pieces.begins_with_place(name)


def is_kind(text: str) -> bool:
    """Tell whether a text says but of what kind a body is, where it is sealed: 律师事务所(印章)."""
    return _KIND.fullmatch(text) is not None


def is_clause(text: str) -> bool:
    """Tell whether a text is a piece of a sentence up to a name that begins with a place."""
    told = [one.end() for one in re.finditer("[为系是]|由(?!于)", text)]
    is_place = name_pieces.begins_with_place
    return not is_place(text) and any(is_place(text[end:]) for end in told)


def said(
    text: str, found: Sequence[Cell], sent: frozenset[str], others: Stretches
) -> Iterator[tuple[int, int, bool]]:
    """Yield where a sentence names a body, and whether its beginning is beyond doubt."""
    begun = paragraphs.starts(found)
    opening = [match for start in begun if (match := _BEGUN.match(text, start))]
    within = over_text.accepted(_SAID, text, lambda match: _is_body(match, begun, sent, others))
    for match in (*(one for one in opening if _is_body(one, begun, sent, others)), *within):
        is_place = name_pieces.begins_with_place(match["name"])
        left = match.groupdict()
        is_opened = left.get("open") in _CERTAIN
        is_certain = is_opened or len(left.get("word") or "") > 1
        yield *match.span("name"), is_certain or is_place
