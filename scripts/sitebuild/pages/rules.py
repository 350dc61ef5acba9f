"""A page per rule, made from the rule and its tested examples, and an index."""

from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from beiancheck.report import ReportedFinding
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.filings import SUBMITTED
from beiancheck.terms.kinds import ALL_KINDS, ORGANISATIONS, PERSONS
from beiancheck.text import Language, Text, listed
from beiancheck.verdict import GROUND_WORDS
from sitebuild import drawings
from sitebuild.pages import page
from tests import submissions
from tests.submissions import Case

GROUPS: dict[str, Text] = {
    "presence": Text(zh="材料是否齐全", en="Is everything there?"),
    "holder": Text(zh="主办者", en="The holder"),
    "person": Text(zh="负责人", en="Persons in charge"),
    "service": Text(zh="网站", en="The service"),
    "app": Text(zh="App", en="Apps"),
    "validity": Text(zh="有效期", en="Dates"),
    "files": Text(zh="文件", en="Files"),
}
INDEX = Text(zh="规则", en="Rules")
INDEX_ABOUT = Text(
    zh="自查用的全部规则：查什么、为什么、怎么改、依据是什么。",
    en="Every rule of the checker: what it looks at, why, what to do, and what it rests on.",
)
INDEX_LEAD = Text(
    zh="共 {count} 条。必须修改只有三种依据：法规条文、备案表自身、本服务商写明的规定；"
    "其余只提醒。",
    en="There are {count}. Only three things make a must-fix: an article of law, the filing form "
    "itself, or this provider's stated rule; everything else is a reminder.",
)
WHAT = Text(zh="提示怎么说", en="What it says")
FIX = Text(zh="怎么改", en="What to do")
WHY = Text(zh="为什么", en="Why it matters")
SOURCES = Text(zh="依据", en="Sources")
DETAILS = Text(zh="细节", en="Small print")
BAD = Text(zh="会提示", en="Is reported")
GOOD = Text(zh="不会提示", en="Is not reported")
GROUND = Text(zh="依据类别：{ground}", en="Rests on: {ground}")
NAME = Text(zh="规则名", en="Rule")
CAUSES = Text(zh="退回原因", en="Causes")
YES = Text(zh="是", en="yes")
NO = Text(zh="否", en="no")
KINDS = Text(zh="适用", en="Applies to")
FILINGS = Text(zh="备案类型", en="Types of filing")
EVERYONE = Text(zh="各类主办者", en="every kind of holder")
UNITS = Text(zh="单位", en="organisations")
INDIVIDUALS = Text(zh="以个人名义备案的", en="those who file in a person's name")
ALL_TYPES = Text(zh="除注销以外的各类备案", en="every filing except cancellations")
NOT = Text(zh="说明", en="Note")
CAUTION = Text(
    zh="没有提示，不等于审核会通过；最终由省通信管理局审核。",
    en="No report does not mean approval; the provincial communications administration decides.",
)


def group_of(rule: Rule) -> str:
    """Return the package a rule stands in."""
    return rule.look.__module__.split(".")[-2]


def make(language: Language, out: Path) -> None:
    """Write the page of every rule and the index."""
    for rule in RULES:
        title = rule.title.of(language)
        page.write(
            out / f"{rule.id}.md",
            title,
            rule.why.of(language),
            "\n\n".join(_body(rule, language)),
        )
    page.write(
        out / "index.md",
        INDEX.of(language),
        INDEX_ABOUT.of(language),
        "\n\n".join(_index(language)),
    )


def _body(rule: Rule, language: Language) -> Iterator[str]:
    ground = GROUND.fill(language, {"ground": GROUND_WORDS[rule.verdict.ground]})
    mark = drawings.mark(rule.verdict.severity.value, language)
    yield f'<p class="rule-line">{mark}<span>{ground}</span><code>{rule.id}</code></p>'
    yield _examples(rule, language)
    yield f"## {WHAT.of(language)} {{#what}}"
    said = _said(rule, language)
    yield escape(said.message if said else rule.fault.of(language), quote=False)
    yield f"## {FIX.of(language)} {{#fix}}"
    yield escape(said.fix if said else rule.fix.of(language), quote=False)
    yield f"## {WHY.of(language)} {{#why}}"
    yield rule.why.of(language)
    yield f"## {SOURCES.of(language)} {{#sources}}"
    yield page.sources(rule.cites, language, depth=2)
    yield f"## {DETAILS.of(language)} {{#details}}"
    yield _details(rule, language)


def _details(rule: Rule, language: Language) -> str:
    rows = [
        (NAME, f"<code>{rule.id}</code>"),
        (CAUSES, "、".join(rule.causes) if language == "zh" else ", ".join(rule.causes)),
        (KINDS, _kinds(rule, language)),
        (FILINGS, _filings(rule, language)),
        (NOT, CAUTION.of(language)),
    ]
    made = "".join(
        f"<dt>{label.of(language)}</dt><dd>{words}</dd>" for label, words in rows if words
    )
    return f'<dl class="details">{made}</dl>'


def _kinds(rule: Rule, language: Language) -> str:
    named = {ALL_KINDS: EVERYONE, ORGANISATIONS: UNITS, PERSONS: INDIVIDUALS}
    if rule.kinds in named:
        return named[rule.kinds].of(language)
    return "、".join(kind.label.of(language) for kind in sorted(rule.kinds))


def _filings(rule: Rule, language: Language) -> str:
    if rule.filings == SUBMITTED:
        return ALL_TYPES.of(language)
    return "、".join(filing.label.of(language) for filing in sorted(rule.filings))


def _cases(rule: Rule) -> tuple[Case | None, Case | None]:
    own = [case for case in submissions.cases() if case.rule == rule.id]
    bad = next((case for case in own if not case.is_near_miss), None)
    good = next((case for case in own if case.is_near_miss and case.change), None)
    return bad, good


def _examples(rule: Rule, language: Language) -> str:
    bad, good = _cases(rule)
    cards = [
        _example(case, mark, label, language)
        for case, mark, label in ((bad, rule.verdict.severity.value, BAD), (good, "ok", GOOD))
        if case is not None and case.change
    ]
    return f'<div class="examples">{"".join(cards)}</div>' if cards else ""


def _example(case: Case, mark: str, label: Text, language: Language) -> str:
    shown = "".join(
        f"<dt>{escape(page.label(path, language))}</dt>"
        f"<dd>{escape(_value(path, value, language))}</dd>"
        for path, value in case.change.items()
    )
    word = drawings.mark(mark, language, label)
    return f'<div class="example"><p>{word}</p><dl>{shown}</dl></div>'


def _said(rule: Rule, language: Language) -> ReportedFinding | None:
    """Return what the rule really says of its first fault case."""
    bad, _ = _cases(rule)
    if bad is None:
        return None
    found = submissions.report(bad, language).findings
    return next((finding for finding in found if finding.rule == rule.id), None)


def _value(path: str, value: object, language: Language) -> str:
    if isinstance(value, list):
        return listed([_value(path, item, language) for item in value], language)
    if isinstance(value, dict):
        return listed([_value(path, item, language) for item in value.values()], language)
    if isinstance(value, bool):
        return (YES if value else NO).of(language)
    for option in page.options(path):
        if option.value == value:
            return option.label.of(language)
    return str(value)


def _index(language: Language) -> Iterator[str]:
    yield INDEX_LEAD.fill(language, {"count": str(len(RULES))})
    ordered = sorted(RULES, key=lambda rule: list(GROUPS).index(group_of(rule)))
    for group, rules in groupby(ordered, group_of):
        yield f"## {GROUPS[group].of(language)} {{#{group}}}"
        yield "\n".join(
            f"- {drawings.mark(rule.verdict.severity.value, language)} "
            f"[{rule.title.of(language)}]({rule.id}.md)"
            for rule in rules
        )
