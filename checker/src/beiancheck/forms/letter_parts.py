"""What letters share: who writes to whom, about which site, where to sign, how old it may be."""

from collections.abc import Iterable

from beiancheck.forms.layout import (
    Box,
    Entries,
    Entry,
    Form,
    Part,
    Point,
    Points,
    Prose,
    Section,
    Signing,
)
from beiancheck.law import HUAWEI, TENCENT, Citation
from beiancheck.text import Text


def both(zh: str, en: str) -> Text:
    """Make a text of its two languages."""
    return Text(zh=zh, en=en)


FACTS: Text = both("一、基本情况", "1. Facts")
STATEMENT: Text = both("二、内容", "2. Statement")
SIGNATURE: Text = both("三、签章", "3. Signature and seal")
BEFORE: Text = both("交之前核对", "Before you hand it in")
PEN: Text = both(
    "蓝色或黑色笔，或在电脑上填好打印；签名用笔，不涂改。",
    "Use a blue or black pen, or type and print; sign by pen, with nothing crossed out.",
)


def blank(label: Text, path: str = "", hint: Text | None = None, lines: int = 1) -> Entry:
    """Make something to write; ``path`` is the submission's field that answers it."""
    return Entry(label=label, path=path, hint=hint, lines=lines)


def ticked(label: Text, *words: Text, several: bool = False) -> Entry:
    """Make something to tick that no field of a submission answers."""
    boxes = tuple(Box("", each) for each in words)
    return Entry(label=label, boxes=boxes, takes_several=several)


TO = blank(
    both("致（通信管理局）", "To (communications administration)"),
    "province",
    both("主办者住所所在省的", "Of the holder's province"),
)
UNIT = (
    blank(
        both("单位名称", "Organisation"),
        "holder.name",
        both("照证件逐字填", "Copy it from the certificate"),
    ),
    blank(
        both("单位证件号码", "Certificate number"),
        "holder.number",
        both("统一社会信用代码等", "Unified social credit code or the like"),
    ),
)
REPRESENTATIVE = (
    blank(both("法定代表人", "Legal representative"), "holder.legal_representative"),
    blank(
        both("法定代表人证件号码", "Number of the representative's document"),
        hint=both("照身份证件填", "Copy it from the identity document"),
    ),
)
SITE = (
    blank(both("网站或 App 名称", "Website or app"), "services.name"),
    blank(
        both("域名", "Domains"),
        "services.domains.name",
        both("不写 www 和 http；几个都写", "Without www or http; all of them"),
    ),
)
DATE: Text = both("日期", "Date")
MANAGER: Text = both("网站负责人签字", "Signature of the person in charge of the site")
TRUE: Text = both(
    "以上说明属实，所附材料与原件一致，由本单位负责。",
    "This is true, the papers attached agree with their originals, and the organisation answers "
    "for it.",
)
SEAL: Text = both("单位公章", "Official seal")
DATED = Point(
    (
        both(
            "写明日期：不晚于提交那天，到通信管理局审核时不超过三个月（河北可到六个月）。",
            "Dated: not after the day it is submitted, and not older than three months when the "
            "communications administration reviews it (six in Hebei).",
        )
    ),
    (TENCENT, HUAWEI),
)


def point(zh: str, en: str, *cites: Citation) -> Point:
    """Make a sentence with what it rests on."""
    return Point(Text(zh=zh, en=en), cites)


def letter(  # noqa: PLR0913 -- a letter has these parts, each named at the call
    id: str,  # noqa: A002 -- what every form calls it
    title: Text,
    lead: Text,
    *,
    facts: Iterable[Entry],
    says: Iterable[Text | Entry],
    signing: tuple[Text, Text, Text],
    points: tuple[Point, ...],
    cites: tuple[Citation, ...] = (),
) -> Form:
    """Lay out a letter: facts, statement, places to sign, and what to look at before handing in."""
    return Form(
        id=f"letter-{id}",
        title=title,
        lead=Text(zh=lead.zh + PEN.zh, en=f"{lead.en} {PEN.en}"),
        sections=(
            _section(FACTS, Entries(tuple(facts))),
            _section(STATEMENT, *map(_part, says)),
            _section(SIGNATURE, Signing(signing, is_tall=True)),
            _section(BEFORE, Points(points)),
        ),
        cites=cites,
    )


def _section(title: Text, *parts: Part) -> Section:
    return Section(title=title, parts=parts)


def _part(one: Text | Entry) -> Part:
    return Entries((one,)) if isinstance(one, Entry) else Prose(one)
