"""Who is the legal representative of the body that a letter is from, by a label or a sentence."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import (
    head_labels,
    heads_by_law,
    heads_titled,
    paragraphs,
    plain_cells,
    words_like_names,
)
from beiancheck.documents.papers.letters.heads_named import PERSON, is_name, is_said
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_HAN = "一-鿿㐀-䶿"
_THEN = (
    "$|[(),。;:/、0-9]|身份|公民|居民|性别|证件|联系|电话|手机|职务|[现兹特拟]|授权|委托|指[定派]|签[字署名章收发订]|盖章|统一"
    "|住所|地址|[无不]法|不[能便在]|[未已均将因也]|本人|亲自|出[差国具席]|[与和及同]|会同|为(?=[我本该此网备主第安直])|[是系]|作为|担任|兼任?"
    "|负责|知[晓悉道情]|了解|同意|承诺|声明|保证|确认|代表|对|到[场会]|全权|就|向|先生|女士|同志|阅读|出具|常[驻年住]|长[期年驻]|身[在处]|旅居|正在|目前|于(?=[12二][0-9〇○零年]|[本今此])|审[阅核]|决定|办理|参[加与]"
)
"""What goes on behind a name in a sentence."""
_BEHIND = re.compile(
    rf"{head_labels.HEAD}{head_labels.OR}(?:姓名)?[)]?[:为是]?(?P<name>{PERSON})(?={_THEN})"
)
_MAY_END = re.compile(f"[和为同](?={_THEN})")
"""What may be the end of a name, too: 王样和与…."""
_LEADS = (
    "(?:法定代表人|法人代表|(?<!公司)(?<!公司的)(?:经营者|投资人|执行事务合伙人|店主|业主(?!委)))"
)
"""What somebody is who says it of himself; who invests in a company does not represent it."""
_BEFORE = re.compile(
    rf"(?:(?<=本人)|(?<=我叫)|(?<=我是)|(?<=我)(?![司方公单们校院局店叫是])|(?<=[(,。;:])(?![我本]))(?P<name>{PERSON})(?:\([^()]*\)|,[^,。;]{{0,30}})?,?"
    rf"(?:系|是|为|作为)(?:[{_HAN}()A-Za-z0-9·]{{2,40}}?(?:\([^()。;]{{0,60}}\))?)(?:的)?{_LEADS}(?!授权|委托|指定|的)"
)
_INTRODUCED = re.compile(
    rf"(?:本人|我,)(?P<name>{PERSON}),(?:现?任|担任|系|是|为|作为)?[{_HAN}()A-Za-z0-9·]{{2,40}}?(?:\([^()。;]{{0,60}}\))?(?:的|[{_HAN}]{{2,4}}[、兼])?(?:法定代表人|法人代表)(?!授权|委托|指定|的)"
)
"""我,张示例,样例公司法定代表人,…; 本人张示例,现任样例公司董事长、法定代表人,…."""
_POST = re.compile(
    rf"(?:姓名:?|本人|[;。,(])(?P<name>{PERSON})[,;(]?(?:性别:?)?(?:[男女][,;]?)?职[务位称][:为是]?"
    "(?:董事长|总?经理|执行董事)?[、兼及]?(?:法定代表人|法人代表)(?!授权|委托|指定|的)"
)
"""Who has that post: 姓名 张示例 职务 法定代表人."""

_HANDS_OVER = re.compile(
    rf"(?:委托|授权|承诺|声明|说明|申请)人(?:姓名)?(?:[(][{_HAN}]{{1,6}}[)])?:(?P<name>{PERSON})"
)
_IS_HEAD = re.compile(
    f"本人(?:系|是|为|作为)[{_HAN}()A-Za-z0-9·]{{2,40}}?(?:[(][^()。;]{{0,60}}[)])?的?(?:法定代表人|法人代表)(?!授权|委托|指定|的)"
)
_HAS_POST = re.compile(f"职[务位称]:[{_HAN}()A-Za-z0-9·]{{0,40}}(?:法定代表人|法人代表)")
"""What stands below the name of who hands over: 职务:样例公司法定代表人."""
_OF_OTHERS = re.compile(
    "(?:接入|托管|受托|被授权|被委托|(?<!被)核验|代理|服务|贵|对方|[乙丙]方|担保)(?:服务)?(?:单位|公司|机构|企业|[商方人])?的?$"
)
"""Whose head is not that of the body which the letter is from: 接入单位法定代表人."""
_ROOM = 12
_LONGER = 3
"""Characters of the longest name with a single surname."""


def named(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the legal representative, once."""
    found = plain_cells.plain(found)
    labelled = next(head_labels.named(found, page), None)
    if labelled:
        yield labelled
        return
    text = "".join(cell.text for cell in found)
    begun = paragraphs.starts(found)
    for pattern in (_BEFORE, _BEHIND, _INTRODUCED, _POST):
        for match in pattern.finditer(text):
            # …；法定代表人： may end a line, and the name begins the next one.
            is_led = text[match.start() - 1 : match.start()] in {",", ";"}
            start = match.start("name") if is_led else match.start()
            is_whole = not paragraphs.crosses(begun, start, match.end("name"))
            name = match["name"]
            if _OF_OTHERS.search(text[max(0, match.start() - _ROOM) : match.start()]):
                continue
            if is_whole and is_name(name) and is_said(name) and name not in words_like_names.WORDS:
                yield _told(match, found, page)
                return
    titled = next(heads_titled.named(text, found, page), None)
    leads = titled or _principal(text, found, page) or heads_by_law.named(text, found, page)
    leads = leads or next(head_labels.signed(found, page), None)
    if leads:
        yield leads


def _told(match: re.Match[str], found: Sequence[Cell], page: Page) -> Value:
    """Return whom a sentence names, in doubt where the next character may belong to the name."""
    start, stop = match.span("name")
    is_longer = stop - start < _LONGER and _MAY_END.match(match.string, stop) is not None
    end = stop + is_longer
    value = made.stretch(Item.LEGAL_REPRESENTATIVE, (start, end), found, page)
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_longer else value


def _principal(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return who hands over or promises and says 本人 is that head, or has that post."""
    for at, cell in enumerate(found):
        match = _HANDS_OVER.fullmatch(cell.text)
        below = found[at + 1].text if at + 1 < len(found) else ""
        is_head = _IS_HEAD.search(text) or _HAS_POST.fullmatch(below)
        if match and is_head and is_name(match["name"]) and is_said(match["name"]):
            return made.whole(Item.LEGAL_REPRESENTATIVE, [cell.part(*match.span("name"))], page)
    return None
