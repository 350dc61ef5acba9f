"""A page per rule, made from the rule and its tested examples, and an index."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.filings import SUBMITTED, Filing
from beiancheck.terms.kinds import ALL_KINDS, ORGANISATIONS, PERSONS, Kind
from beiancheck.text import Language, Text, listed
from beiancheck.verdict import GROUND_WORDS
from sitebuild import drawings
from sitebuild.pages import approvals, letter_links, page, readers, retired_rules, rule_index
from sitebuild.pages.rule_examples import examples, said_of

INDEX = Text(zh="规则", en="Rules")
INDEX_ABOUT = Text(
    zh="自查用的全部规则：查什么、为什么、怎么改、依据是什么。",
    en="Every rule of the checker: what it looks at, why, what to do, and what it rests on.",
)
WHAT = Text(zh="提示怎么说", en="What it says")
FIX = Text(zh="怎么改", en="What to do")
WHY = Text(zh="为什么", en="Why it matters")
SOURCES = Text(zh="依据", en="Sources")
DETAILS = Text(zh="细节", en="Small print")
GROUND = Text(zh="依据类别：{ground}", en="Rests on: {ground}")
NAME = Text(zh="规则名", en="Rule")
CAUSES = Text(zh="退回原因", en="Causes")
KINDS = Text(zh="适用", en="Applies to")
PROVINCES = Text(zh="省份", en="Provinces")
EVERYWHERE = Text(zh="各省一样", en="the same in every province")
BY_ROWS = Text(zh="看各省的做法，有要求的：{provinces}", en="by the practice of {provinces}")
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


def make(language: Language, out: Path) -> None:
    """Write the page of every rule and the index."""
    for rule in RULES:
        title = rule.title.of(language)
        page.write(
            out / f"{rule.id}.md",
            title,
            rule.why.of(language),
            "\n\n".join(_body(rule, language)),
            checked=page.oldest(rule.cites),
            group=rule_index.title_of(rule_index.group_of(rule)).of(language),
            order=str(rule_index.place(rule)),
        )
    retired_rules.make(language, out)
    page.write(
        out / "index.md",
        INDEX.of(language),
        INDEX_ABOUT.of(language),
        "\n\n".join(rule_index.body(language)),
        checked=max(page.oldest(rule.cites) for rule in RULES),
    )


def _body(rule: Rule, language: Language) -> Iterator[str]:
    ground = GROUND.fill(language, {"ground": GROUND_WORDS[rule.verdict.ground]})
    mark = drawings.mark(rule.verdict.severity.value, language)
    yield f'<p class="rule-line">{mark}<span>{ground}</span><code>{rule.id}</code></p>'
    yield examples(rule, language)
    yield f"## {WHAT.of(language)} {{#what}}"
    said = said_of(rule, language)
    yield escape(said.message if said else rule.fault.of(language), quote=False)
    yield f"## {FIX.of(language)} {{#fix}}"
    yield escape(said.fix if said else rule.fix.of(language), quote=False)
    yield letter_links.of_rule(rule.id, language)
    yield f"## {WHY.of(language)} {{#why}}"
    yield rule.why.of(language)
    if rule.id in approvals.RULES:
        yield approvals.WAY.of(language)
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
        (PROVINCES, _provinces(rule, language)),
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
    return listed([kind.label.of(language) for kind in Kind if kind in rule.kinds], language)


def _filings(rule: Rule, language: Language) -> str:
    if rule.filings == SUBMITTED:
        return ALL_TYPES.of(language)
    return listed([one.label.of(language) for one in Filing if one in rule.filings], language)


def _provinces(rule: Rule, language: Language) -> str:
    links = [
        f'<a href="../../provinces/{province.value}/">{escape(province.label.of(language))}</a>'
        for province in readers.concerned(rule)
    ]
    return (
        BY_ROWS.fill(language, {"provinces": listed(links, language)})
        if links
        else (EVERYWHERE.of(language))
    )
