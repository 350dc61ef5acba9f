"""The tested examples of a rule, side by side, and what it really says of the first."""

from html import escape

from beiancheck.report import ReportedFinding
from beiancheck.rule import Rule
from beiancheck.text import Language, Text, listed
from sitebuild import drawings
from sitebuild.pages import example_reads, page
from sitebuild.pages.example_files import files_of
from tests import submissions
from tests.submissions import Case

BAD = Text(zh="会提示", en="Is reported")
GOOD = Text(zh="不会提示", en="Is not reported")
YES = Text(zh="是", en="yes")
NO = Text(zh="否", en="no")


def _cases(rule: Rule) -> tuple[Case | None, Case | None]:
    """Return a fault and a near miss: those chosen for readers, else the first."""
    own = [case for case in submissions.cases() if case.rule == rule.id]
    own.sort(key=lambda case: not case.is_shown)
    bad = next((case for case in own if not case.is_near_miss), None)
    good = next((case for case in own if case.is_near_miss and rows(case, "zh")), None)
    return bad, good


def examples(rule: Rule, language: Language) -> str:
    """Give a case that the rule reports beside one that it does not."""
    bad, good = _cases(rule)
    cards = [
        _example(case, mark, label, language)
        for case, mark, label in ((bad, rule.verdict.severity.value, BAD), (good, "ok", GOOD))
        if case is not None and rows(case, language)
    ]
    return f'<div class="examples">{"".join(cards)}</div>' if cards else ""


def rows(case: Case, language: Language) -> list[tuple[str, str]]:
    """Return what makes a case differ from a flawless submission: a label and a value each."""
    fields = [
        (page.label(path, language), _value(path, value, language))
        for path, value in case.change.items()
    ]
    on_papers = [told for row in case.reads for told in example_reads.read(row, language)]
    return fields + on_papers + files_of(case, language)


def _example(case: Case, mark: str, label: Text, language: Language) -> str:
    shown = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows(case, language)
    )
    word = drawings.mark(mark, language, label)
    return f'<div class="example"><p>{word}</p><dl>{shown}</dl></div>'


def said_of(rule: Rule, language: Language) -> ReportedFinding | None:
    """Return what the rule really says of its first fault case."""
    bad, _ = _cases(rule)
    if bad is None:
        return None
    found = submissions.report(bad, language).findings
    return next((finding for finding in found if finding.rule == rule.id), None)


def _value(path: str, value: object, language: Language) -> str:
    if isinstance(value, list):
        inner = [(f"{path}.0" if isinstance(one, dict) else path, one) for one in value]
        return listed([_value(place, one, language) for place, one in inner], language)
    if isinstance(value, dict):
        return listed(
            [_value(f"{path}.{key}", one, language) for key, one in value.items()], language
        )
    if isinstance(value, bool):
        return (YES if value else NO).of(language)
    for option in page.options(path):
        if option.value == value:
            return option.label.of(language)
    return str(value)
