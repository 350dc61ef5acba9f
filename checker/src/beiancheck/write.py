"""From findings to a report in one language."""

from collections.abc import Iterator
from operator import attrgetter

from beiancheck import __version__, compared
from beiancheck.documents.document import Document
from beiancheck.facts import Facts
from beiancheck.findings import Finding, Found
from beiancheck.limits import limits
from beiancheck.masking import Mask
from beiancheck.reminders import Reminder, reminders
from beiancheck.report import (
    Cited,
    Counts,
    NotChecked,
    Report,
    ReportedFile,
    ReportedFinding,
    ReportedReminder,
    Subject,
)
from beiancheck.shape import label
from beiancheck.text import Language, Text, shown
from beiancheck.verdict import Severity

VERDICT = Text(
    zh="{error} 处必须修改，{warning} 处建议修改，{look} 处请人工核对。",
    en="{error} to fix, {warning} to improve, {look} to look at.",
)
NOTHING = Text(zh="没有发现要改的地方。", en="Nothing to fix was found.")
CAUTION = Text(
    zh="{clear} 项没发现问题，{not_checked} 项没能核对。最终由省通信管理局审核。",
    en="{clear} checks found nothing; {not_checked} were not possible. "
    "The provincial communications administration decides.",
)
BLANK = Text(zh="没有填", en="Not filled in")
_ID = attrgetter("id")


def write(facts: Facts, found: Found, language: Language, *, is_masked: bool) -> Report:
    """Write the report; a masked one shortens names, numbers and addresses."""
    mask = compared.mask(facts) if is_masked else Mask(())
    not_checked = (*_skipped(found, language, mask), *_limits(facts, language, mask))
    counts = _counts(found, len(not_checked))
    numbers: dict[str, Text | str] = {
        name: str(getattr(counts, name)) for name in counts.__struct_fields__
    }
    has_findings = bool(found.findings)
    return Report(
        engine=__version__,
        language=language,
        today=facts.today.isoformat(),
        masked=is_masked,
        provider=facts.provider.name.of(language),
        subject=_subject(facts, language, mask),
        verdict=(VERDICT if has_findings else NOTHING).fill(language, numbers),
        caution=CAUTION.fill(language, numbers),
        counts=counts,
        findings=tuple(_finding(item, facts, language, mask) for item in found.findings),
        not_checked=not_checked,
        clear=tuple(map(_ID, found.clear)),
        reminders=tuple(_reminder(item, language, mask) for item in reminders(facts, language)),
        files=tuple(_file(document, mask) for document in facts.documents),
        agreement=compared.agreement(facts, language, mask),
        papers=tuple(compared.papers(facts, language, mask)),
    )


def _counts(found: Found, not_checked: int) -> Counts:
    severities = [item.verdict.severity for item in found.findings]
    return Counts(
        error=severities.count(Severity.ERROR),
        warning=severities.count(Severity.WARNING),
        look=severities.count(Severity.LOOK),
        clear=len(found.clear),
        not_checked=not_checked,
    )


def _subject(facts: Facts, language: Language, mask: Mask) -> Subject:
    submission = facts.submission
    return Subject(
        holder=mask.on(shown(submission.holder.name)),
        kind=submission.kind.label.of(language) if submission.kind else "",
        filing=submission.filing.label.of(language) if submission.filing else "",
        province=submission.province.label.of(language) if submission.province else "",
        domains=tuple(shown(name) for _, name in facts.domains),
    )


def _finding(item: Finding, facts: Facts, language: Language, mask: Mask) -> ReportedFinding:
    rule, document = item.rule, _document(item.path, facts)
    values: dict[str, Text | str] = {
        name: value if isinstance(value, Text) else shown(value)
        for name, value in item.values.items()
    }
    return ReportedFinding(
        rule=rule.id,
        severity=item.verdict.severity,
        ground=item.verdict.ground,
        causes=rule.causes,
        place=item.path,
        place_label=mask.on(_place(item.path, document, language)),
        file="" if document is None else mask.on(shown(document.name)),
        title=rule.title.of(language),
        message=mask.on(rule.fault.fill(language, values)),
        why=rule.why.of(language),
        fix=mask.on(rule.fix.fill(language, values)),
        cites=Cited.all_of(item.cites, language),
        spots=compared.spots(item.seen, mask),
    )


def _reminder(item: Reminder, language: Language, mask: Mask) -> ReportedReminder:
    return ReportedReminder(
        text=mask.on(item.text),
        causes=item.causes,
        cites=Cited.all_of(item.cites, language),
    )


def _document(path: str, facts: Facts) -> Document | None:
    return next(
        (one for one in facts.documents if f"{path}.".startswith(f"{one.path}.")),
        None,
    )


def _place(path: str, document: Document | None, language: Language) -> str:
    name = label(path) if document is None else document.label
    return name if isinstance(name, str) else name.of(language)


def _skipped(found: Found, language: Language, mask: Mask) -> Iterator[NotChecked]:
    places: dict[str, list[str]] = {}
    for item in found.skipped:
        places.setdefault(item.path, []).append(item.rule.id)
    for path, rules in places.items():
        yield NotChecked(
            what=mask.on(label(path).of(language)),
            reason=BLANK.of(language),
            place=path,
            rules=tuple(rules),
        )


def _limits(facts: Facts, language: Language, mask: Mask) -> Iterator[NotChecked]:
    for limit in limits(facts):
        yield NotChecked(what=mask.on(limit.what.of(language)), reason=limit.reason.of(language))


def _file(document: Document, mask: Mask) -> ReportedFile:
    return ReportedFile(
        name=mask.on(shown(document.name)),
        role=document.role.value if document.role else "",
        kind=document.contents.kind,
        size=document.size,
        sha256=document.digest,
        pages=tuple((page.width, page.height) for page in document.contents.pages),
    )
