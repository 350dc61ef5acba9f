"""A report as plain text for a terminal or a mail."""

from collections.abc import Iterator

from beiancheck.agreement import words
from beiancheck.report import Report, ReportedFinding
from beiancheck.text import Text
from beiancheck.verdict import GROUND_WORDS, WORDS, Ground, Severity

_FIX = Text(zh="怎么改", en="What to do")
_CITES = Text(zh="依据", en="Sources")
_NOT_CHECKED = Text(zh="没能核对", en="Not checked")
_REMINDERS = Text(zh="提醒", en="Keep in mind")
_FILES = Text(zh="看过的文件", en="Files")
_HEAD = Text(zh="{provider} 备案材料核对，{today}", en="Filing check for {provider}, {today}")


def report_text(report: Report) -> str:
    """Lay out a report: verdict first, then findings by severity, then what was not checked."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    language = report.language
    yield _HEAD.fill(language, {"provider": report.provider, "today": report.today})
    subject = report.subject
    parts = (subject.holder, subject.kind, subject.province, subject.filing, *subject.domains)
    yield " · ".join(part for part in parts if part)
    yield ""
    yield report.verdict
    yield report.caution
    for severity in Severity:
        for finding in report.findings:
            if finding.severity == severity:
                yield from _finding(finding, report)
    yield from _agreement(report)
    yield ""
    yield f"{_NOT_CHECKED.of(language)} ({len(report.not_checked)})"
    for item in report.not_checked:
        rules = f" [{', '.join(item.rules)}]" if item.rules else ""
        yield (
            f"  - {item.what}：{item.reason}{rules}"
            if language == "zh"
            else (f"  - {item.what}: {item.reason}{rules}")
        )
    if report.reminders:
        yield ""
        yield _REMINDERS.of(language)
        yield from (f"  - {item.text}" for item in report.reminders)
    if report.files:
        yield ""
        yield _FILES.of(language)
        for file in report.files:
            yield f"  {file.name}  {file.role}  {file.kind}  {file.size} B  {file.sha256[:16]}"


def _agreement(report: Report) -> Iterator[str]:
    language = report.language
    if report.agreement:
        yield ""
        yield f"{words.TITLE.of(language)} ({len(report.agreement)})"
    for row in report.agreement:
        outcome = words.OUTCOMES[row.outcome].of(language)
        yield f"  [{outcome}] {row.about} · {row.label}"
        shown: dict[tuple[str, bool], list[str]] = {}
        for cell in row.cells:
            certainty = words.CERTAINTIES[cell.certainty].of(language)
            is_typed = cell.certainty == "typed"
            # Two texts that differ may be shortened to one.
            key = (cell.text, is_typed and row.outcome != "same")
            shown.setdefault(key, []).append(certainty if is_typed else f"{cell.label}/{certainty}")
            if cell.other:
                other = words.OTHER.fill(language, {"other": cell.other})
                shown[key].append(other)
        for (text, _), places in shown.items():
            yield f"      {text}  ({', '.join(dict.fromkeys(places))})"


def _finding(finding: ReportedFinding, report: Report) -> Iterator[str]:
    language = report.language
    word = WORDS[Severity(finding.severity)].of(language)
    ground = GROUND_WORDS[Ground(finding.ground)].of(language)
    yield ""
    yield f"[{word}] {finding.title}  ({ground}; {finding.rule})"
    where = " · ".join(part for part in (finding.place_label, finding.file) if part)
    yield f"  {where}  <{finding.place}>"
    yield f"  {finding.message}"
    yield f"  {_FIX.of(language)}: {finding.fix}"
    yield f"  {_CITES.of(language)}: {'; '.join(cite.title for cite in finding.cites)}"
