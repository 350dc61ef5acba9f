"""Who is named behind a label of a letter, in its cell or beside it: 委托单位(公章):样例公司.

Letters word their labels freely, so a label is told by how it is built: whose it is, whether it
asks for a name or a seal, and a colon or the end of its cell. What it names must be built like one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from beiancheck.documents.papers.letters import heads_named, surnames
from beiancheck.documents.papers.letters.body_endings import PLACES
from beiancheck.documents.papers.letters.letter_roles import BODIES, LABEL, ROLES, SEAL, Role
from beiancheck.documents.papers.letters.person_words import is_person
from beiancheck.documents.papers.letters.wordings import BODY, BODY_NAME, FORM
from beiancheck.documents.papers.rows.cell import Cell

_HAN = "一-鿿㐀-䶿"


@dataclass(frozen=True, slots=True)
class Named:
    """A name behind a label; ``is_signed``: the label asks for a signature, so a hand wrote it."""

    role: Role
    cell: Cell
    is_signed: bool


_PERSON = rf"[{_HAN}]{{2,6}}?|[{_HAN}]{{1,12}}·[{_HAN}]{{1,12}}?(?:·[{_HAN}]{{1,12}}?)?"
_NAMED_PERSON = re.compile(
    rf"(?:{_PERSON})(?=$|[(),。;:/、0-9]|性别|[男女](?:[,;)(]|$)|身份证|公民|居民|证[件号照]|联系|电话|手机|职务"
    "|职位|工作单位|单位|所在|先生|女士|同志|年龄|年月日|签[字名]|日期|[被受]|法定|授权|委托|盖章)"
)
_BEHIND_BODY = (
    "(?=$|[(),。;:]|统一|证件|证照|营业|信用|法定|法人|代表|负责|地址|住所|电话|联系|职务|日期|盖章|公章"
    "|[被受]|[12][0-9]{3}年)"
)
_NAMED_BODY = re.compile(f"({BODY_NAME}){_BEHIND_BODY}")
_WITH_PLACE = re.compile(
    rf"([{_HAN}A-Za-z0-9·&]+\([^()]+\)[{_HAN}A-Za-z0-9·&]*?(?:{BODY}|[{PLACES}]{FORM})){_BEHIND_BODY}"
)
"""A name whose place ends as bodies' names do, too: 样例(石家庄)有限公司."""
_ALONE = re.compile(rf"({BODY_NAME})(?:{SEAL})?$")
_BARE = re.compile(
    rf"(?:(?P<AUTHORISED>被授权人|被委托人|受托人|受委托人|代办人|授权代表)|(?P<ANSWERABLE>网站负责人|网站管理员|网站责任人)|(?P<HANDLES>经办人))(?P<name>{_PERSON})(?=$|[(0-9])"
)
"""A label before a name without a colon, where nothing else stands in the line: 受托人张示例."""
_SECOND = "乙方"
_SENDS = re.compile("授权|委托|任命|指派|聘任|派出|甲方")
"""Whoever does so is not the one who is authorised."""
_REST = re.compile(f"[{_HAN}]{{0,6}}·")
_NUMBERED = re.compile(r"^\(?[0-9一二三四五六七八九十]{1,2}[)、.,]+")
_ASKED = re.compile("(?:单位|公司|企业|机构)?(?:名称|姓名|全称):")
"""What a name stands behind below a heading: 委托方, then 名称:…."""
_OF_SITE = re.compile("(?:APP|App|网站|站点|小程序|平台|应用|服务)$")
_RIGHT, _DOWN = 14.0, 2.6
"""Heights of a line from a label to what it names, in its row and below it."""


def is_name(text: str) -> bool:
    """Tell whether a text is built as names of people are, and no more than that."""
    return re.fullmatch(_PERSON, text) is not None


def named(found: Sequence[Cell]) -> Iterator[Named]:
    """Yield who is named behind the labels of a letter."""
    for above, cell, below in zip((None, *found), found, (*found[1:], None), strict=False):
        # 受托人:示例古 goes on in the next line: 丽·样例.
        is_cut = below is not None and _REST.match(below.text) is not None
        alone = _NUMBERED.sub("", cell.text)
        every = LABEL.finditer(cell.text)
        matches = [
            match
            for match in every
            # 单位(公章)样例公司 has no colon.
            if (match["ends"] or match.end() < len(cell.text) or match.group() == alone)
            # …(APP, then 名称:样例.
            and not (above and cell.text.startswith("名称") and _OF_SITE.search(above.text))
        ]
        bare = None if is_cut else _BARE.match(alone)
        if bare and is_person(bare["name"]) and heads_named.is_said(bare["name"]):
            start = len(cell.text) - len(alone)
            name = cell.part(start + bare.start("name"), start + bare.end("name"))
            yield Named(_role(bare), name, is_signed=False)
        for match, following in zip_longest(matches, matches[1:]):
            stop = following.start() if following else len(cell.text)
            if match.end() < stop:
                rests = [cell.part(match.end(), stop)] if following or not is_cut else []
            else:
                rests = [] if following else list(_near(cell, found))
            yield from islice(_told(match, cell, rests, found), 1)


def _role(match: re.Match[str]) -> Role:
    return next(role for role in Role if match.groupdict().get(role.name))


def _told(
    match: re.Match[str], label: Cell, rests: Sequence[Cell], found: Sequence[Cell]
) -> Iterator[Named]:
    """Yield who is named in what stands behind, beside or below a label."""
    role = next(role for role, _ in ROLES if match[role.name])
    asks = match.group()
    for rest in rests:
        is_apart = rest.line is not label.line
        is_asked = _ASKED.fullmatch(rest.text) is not None
        cell = next(_near(rest, found), rest) if is_asked else rest
        # 乙方 may be a body; what is sealed and not signed is one.
        body = Role.SECOND if match[role.name] == _SECOND else None
        is_body = role in BODIES or (body and re.search("[盖公印]", asks))
        is_body = is_body or (body and re.match(f"(?:{BODY_NAME})$", cell.text))
        told = None if is_body and body else _name(role, cell, is_apart=is_apart)
        is_own = role in {Role.AUTHORISES, Role.BODY} and not told and not _SENDS.search(asks)
        own = _name(Role.PROMISES, cell, is_apart=is_apart) if is_own else None
        if own and surnames.begins(own.text):
            yield Named(Role.PROMISES, own, re.search("[签盖章]|手印", asks) is not None)
        elif told:
            yield Named(role, told, re.search("[签盖章]|手印", asks) is not None)
        elif body and (told := _name(body, cell, is_apart=is_apart)):
            yield Named(body, told, re.search("[签盖章]|手印", asks) is not None)
        elif (
            role is Role.PROMISES
            and "本人" not in asks
            and (told := _name(Role.BODY, cell, is_apart=is_apart))
        ):
            # 声明人:样例公司; what a body promises it signs, too.
            yield Named(Role.BODY, told, re.search("[签盖章]|手印", asks) is not None)


def _near(label: Cell, found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what stands beside a label, then what stands below it."""
    height = label.height
    right = [one for one in found if one.is_beside(label) and one.left >= label.right - height]
    nearest = min(right, key=lambda one: one.left, default=None)
    if nearest and nearest.left - label.right <= _RIGHT * height:
        yield nearest
    below = [
        one
        for one in found
        if 0.6 * height < one.middle - label.middle <= _DOWN * height
        and one.left - label.right < 0
        and one.right > label.left
        and abs(one.left - label.left) <= _RIGHT * height
    ]
    lower = min(below, key=lambda one: (one.middle, abs(one.left - label.left)), default=None)
    if lower:
        yield lower


def _name(role: Role, cell: Cell, *, is_apart: bool) -> Cell | None:
    """Return the part of a cell that is a name as the label asks for one."""
    asked = _ASKED.match(cell.text) if is_apart else None
    if asked and asked.end() < len(cell.text):
        return _name(role, cell.part(asked.end(), len(cell.text)), is_apart=False)
    if role in BODIES:
        match = _ALONE.match(cell.text) if is_apart else _NAMED_BODY.match(cell.text)
        if match and match[1].count("(") > match[1].count(")"):
            match = _WITH_PLACE.match(cell.text)
        return cell.part(*match.span(1)) if match else None
    match = _NAMED_PERSON.match(cell.text)
    if not match or not is_person(match.group()):
        return None
    is_whole = match.end() == len(cell.text) or cell.text[match.end()] in "(0123456789"
    return cell.part(0, match.end()) if is_whole or not is_apart else None
