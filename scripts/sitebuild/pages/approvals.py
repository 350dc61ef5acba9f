"""What needs an approval before the filing, made from the rows that the checker reads."""

from collections.abc import Iterable
from html import escape

from beiancheck.formats import approval_words
from beiancheck.formats.approval_words import Standing, Words
from beiancheck.provinces import Row, rows
from beiancheck.terms.authorities import AUTHORITIES
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text, listed
from sitebuild.pages import page

PAGE = "guide/pre-approval/"
RULES = ("approval-words-without-approval", "approval-content-without-approval")
"""The rules that read these rows; their pages lead to them."""
WAY = Text(
    zh="哪些内容要先批、由谁批、不做的怎么说清，见[前置审批](../guide/pre-approval.md)。",
    en="Which content needs an approval, who gives it, and how to show that you do none of it: "
    "see [Approval before filing](../guide/pre-approval.md).",
)
WHO = Text(zh="谁批", en="Who approves")
PAPER = Text(zh="要的文件", en="Paper")
TEXT = Text(zh="规定", en="Rules")
NOW = Text(zh="现在", en="Today")
CLEAR = Text(zh="会提醒的字", en="Words reported")
DOUBTFUL = Text(zh="请人看的字", en="Words a person looks at")
NEVER = Text(zh="不算的字", en="Words that do not count")
TICKED = Text(zh="服务内容", en="Content type")
SOURCE = Text(zh="来源", en="Source")
FIELD = Text(zh="内容", en="Content")
STANDINGS: dict[Standing, Text] = {
    "in-force": Text(zh="要先批", en="Approval comes first"),
    "changed": Text(zh="做法变了，先问", en="Changed: ask first"),
    "varies": Text(zh="各地不同，先问", en="Differs by place: ask first"),
    "abolished": Text(zh="已取消，个别地方仍会问", en="Abolished; a few places still ask"),
}
SINCE = Text(
    zh="{rules}（{kind}，{since}起施行；原文未读到，未核实）",
    en="{rules} ({kind}, in force since {since}; not read in the original, unverified)",
)
UNDATED = Text(zh="{rules}（{kind}，未核实）", en="{rules} ({kind}, unverified)")
NO_TEXT = Text(zh="没有查到专门的规定", en="No text of its own was found")
SAID = Text(zh="{who}：{what}", en="{who}: {what}")
SEEN = Text(zh="{source}，{date}", en="{source}, {date}")
TOPICS = ("approval-words", "scope-words", "scope-remark")


def categories(language: Language) -> str:
    """Give every field of approvals with its paper, its authority and its words."""
    return "\n\n".join(
        f"### {_name(one, language)} {{#{one.field.value}}}\n\n{_card(one, language)}"
        for one in approval_words.fields()
    )


def table(language: Language) -> str:
    """Give the fields one below the other: paper, authority, the sector's own text."""
    lines = [
        f"| {' | '.join(one.of(language) for one in (FIELD, PAPER, WHO, TEXT, NOW))} |",
        f"|{' --- |' * 5}",
    ]
    for one in approval_words.fields():
        link = f"[{_name(one, language)}](../guide/pre-approval.md#{one.field.value})"
        cells = (
            *(link, _capital(one.paper.of(language)), _capital(one.authority.of(language))),
            *(_text(one, language, ""), STANDINGS[one.standing].of(language)),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def by_province(language: Language) -> str:
    """Give what provinces say of such words, with source, date and how far to rely on it."""
    provinces = list(Province)
    if language == "en":
        provinces.sort(key=lambda one: one.label.en)
    alike: dict[tuple[str, str, Confidence], tuple[Row, list[Province]]] = {}
    for province in provinces:
        for row in filter(_is_told, rows(province)):
            key = (row.zh, row.source + row.as_of, row.confidence)
            alike.setdefault(key, (row, []))[1].append(province)
    lines = [_line(row, told, language) for row, told in alike.values()]
    return '<div class="approval-provinces">\n' + "\n".join(lines) + "\n</div>"


def _is_told(row: Row) -> bool:
    return row.topic in TOPICS or (row.topic == "note" and "前置审批" in row.zh)


def _line(row: Row, told: list[Province], language: Language) -> str:
    links = [
        f'<a href="../../provinces/{one.value}/">{escape(one.label.of(language))}</a>'
        for one in told
    ]
    seen = SEEN.fill(language, {"source": row.cited.name, "date": row.as_of})
    doubt = row.confidence in {Confidence.CONFLICTING, Confidence.UNVERIFIED}
    tag = f' <small class="tag">{row.confidence.label.of(language)}</small>' if doubt else ""
    said = SAID.fill(
        language, {"who": listed(links, language), "what": escape(row.text.of(language))}
    )
    return f'<div class="dated"><span>{said}{tag}</span><span>{escape(seen)}</span></div>'


def _card(one: Words, language: Language) -> str:
    now = STANDINGS[one.standing].of(language)
    between = "。" if language == "zh" else ". "
    remark = f"{now}{between}{one.remark.of(language)}" if one.remark else now
    lines = (
        (NOW, remark),
        (PAPER, _capital(one.paper.of(language))),
        (WHO, _capital(one.authority.of(language))),
        (TEXT, _text(one, language, "../../regulations/")),
        (CLEAR, _words(one.clear, language)),
        (DOUBTFUL, _words(one.doubtful, language)),
        (NEVER, _words(one.never, language)),
        (TICKED, listed([each.label.of(language) for each in one.contents], language)),
        (SOURCE, page.cited(one.cited, language, 2, one.checked)),
    )
    made = "".join(f"<dt>{of.of(language)}</dt><dd>{said}</dd>" for of, said in lines if said)
    return f'<dl class="details">{made}</dl>'


def _text(one: Words, language: Language, linked: str) -> str:
    if one.rules is None:
        return NO_TEXT.of(language)
    kind = AUTHORITIES[one.kind]
    named = one.rules.of(language)
    values: dict[str, Text | str] = {"kind": kind, "since": one.since, "rules": named}
    if one.page:
        values["rules"] = (
            f'<a href="{linked}{one.law}/">{named}</a>' if linked else f"[{named}]({one.law}.md)"
        )
    return (SINCE if one.since else UNDATED).fill(language, values)


def _words(words: Iterable[str], language: Language) -> str:
    return listed([f'<span lang="zh-CN">{escape(word)}</span>' for word in words], language)


def _name(one: Words, language: Language) -> str:
    return one.field.label.of(language).strip()


def _capital(words: str) -> str:
    """Begin as a sentence does what was written to stand within one."""
    plain = words.removeprefix("an ").removeprefix("a ").removeprefix("the ")
    return plain[:1].upper() + plain[1:]
