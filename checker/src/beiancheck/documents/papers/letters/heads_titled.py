"""Who represents a body, where a letter says it beside another title: 理事长张示例(法定代表人)."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import paragraphs
from beiancheck.documents.papers.letters.heads_named import PERSON, is_name, is_said
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made, over_text
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_HAN = "一-鿿㐀-䶿"
_NAME = f"(?P<name>{PERSON})"
_LEGAL = "(?<![非原])(?:法定代表人|法人代表)"
_POST = (
    "(?:(?:执行)?董事长?|[院校园所馆站局会社厂店处行主]长|理事长|住持|主任|总?经理|总裁|书记"
    "|(?:单位|主要)?负责人|(?:负责|责任)同志|经营者|投资人|业主|店主)"
)
_LEADS = (
    f"(?:(?<![副原前]){_POST}|(?:签署|签字|承诺|授权|委托|声明)人|本人|我是?|我叫|[兹现]?由"
    "|[,。;:、(]|^)"
)
_POLITE = "(?:同志|先生|女士|老师)?"
_BOTH = f"[(](?:[^()]{{0,8}}[/、兼暨,])?{_LEGAL}(?:[/、兼暨,][^()]{{1,8}})?[)]"
"""What stands in brackets beside a name or another title: (法定代表人), (经营者/法定代表人)."""
_BEHIND = (
    "(?=$|[(),。;:/0-9]|身份|公民|性别|联系|电话|手机|现?授权|现?委托|签[字署]"
    "|[无不]法|不[能便在]|因|现|兹|特|本人|同志)"
)
_BESIDE_NAME = re.compile(f"{_LEADS}[:为是]?{_NAME}{_POLITE}{_BOTH}")
"""理事长张示例(法定代表人)."""
_IS_ONE = re.compile(
    f"(?<![副原前]){_POST}{_NAME}{_POLITE}(?:[系是为兼任]{{1,2}}|担任)"
    f"(?:[我本该][{_HAN}]{{1,3}}的?)?{_LEGAL}(?![{_HAN}]{{0,2}}(?:授权|委托|指定))"
)
"""理事长张示例是我社法定代表人."""
_BESIDE_POST = re.compile(f"(?<![副原前]){_POST}{_BOTH}:?{_NAME}{_BEHIND}")
"""理事长(法定代表人)张示例,因…."""
_PATTERNS = _BESIDE_NAME, _IS_ONE, _BESIDE_POST
_LINE = re.compile(
    rf"(?![^:]*(?:非|原|代理|被|受托|接入|服务商|核验|授权(?!人|方|单位)|委托(?!人|方|单位)|委派))"
    rf"[^,。;:]{{0,16}}(?:{_LEGAL}|法人)(?:[(][^()]{{1,10}}[)])?\)?(?:姓名|签[字名章]|盖章|[(、或及和/)])*:{_NAME}"
)
"""A line whose label ends with it, whatever it says before: 承诺人(校长、法定代表人):张示例."""
_NO_PERSON = re.compile("[(]?(?:姓名|签[字名章]|盖章)")


def named(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who is named so, first those in sentences, then the lines that say nothing else."""
    begun = paragraphs.starts(found)
    for pattern in _PATTERNS:
        for match in over_text.accepted(pattern, text, lambda it: _is_named(it["name"])):
            if not paragraphs.crosses(begun, match.start("name"), match.end("name")):
                span = match.span("name")
                yield made.stretch(Item.LEGAL_REPRESENTATIVE, span, found, page)
    for cell in found:
        line = _LINE.fullmatch(cell.text)
        if line and _is_named(line["name"]):
            part = cell.part(*line.span("name"))
            whole = made.whole(Item.LEGAL_REPRESENTATIVE, [part], page)
            yield from (whole,) if whole else ()


def _is_named(text: str) -> bool:
    return is_name(text) and is_said(text) and not _NO_PERSON.match(text)
