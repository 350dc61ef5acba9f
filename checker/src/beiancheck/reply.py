"""The text that a clerk sends back to the applicant, made from a report."""

from collections.abc import Iterator

from beiancheck import replywords, site_links
from beiancheck.provider import Provider
from beiancheck.report import Report, ReportedFinding
from beiancheck.rules import RULES
from beiancheck.text import Text
from beiancheck.verdict import WORDS, Severity

_KNOWN = frozenset(rule.id for rule in RULES)
_RANKS = {severity.value: rank for rank, severity in enumerate(Severity)}


def reply(report: Report, provider: Provider) -> str:
    """Write the reply in the language of the report: by paper, must fix first, never a promise."""
    return "\n".join(_lines(report, provider)) + "\n"


def _lines(report: Report, provider: Provider) -> Iterator[str]:
    language = report.language
    words: dict[str, Text | str] = {
        "holder": report.subject.holder or ", ".join(report.subject.domains) or "—",
        "today": report.today,
        "number": str(len(report.findings)),
    }
    found = bool(report.findings)
    yield (replywords.SUBJECT if found else replywords.CALM_SUBJECT).fill(language, words)
    yield f"\n{replywords.GREETING.of(language)}\n"
    lead = replywords.ONE if len(report.findings) == 1 else replywords.LEAD
    yield (lead if found else replywords.NOTHING).fill(language, words)
    said = {one.severity for one in report.findings}
    for severity, order in replywords.ORDERS.items():
        if severity in said:
            yield order.fill(language, {"word": WORDS[severity]})
    if report.masked and found:
        yield replywords.SHORTENED.of(language)
    number = 0
    for title, findings in _groups(report):
        yield f"\n{_titled(title, report)}"
        for one in findings:
            number += 1
            if one is not findings[0]:
                yield ""
            yield from _finding(number, one, report, provider)
    yield from _unlooked(report)
    closing = replywords.CLOSING if found else replywords.DECIDES
    yield f"\n{closing.fill(language, {'decides': replywords.DECIDES})}"
    yield replywords.QUESTIONS.fill(language, {"phone": _phone(provider)})
    if report.check_code:
        yield replywords.CODE.fill(language, {"code": report.check_code})
    yield f"\n{provider.name.of(language)}"


def _groups(report: Report) -> list[tuple[str, list[ReportedFinding]]]:
    """Group by paper in the order of the report, the form last; what must be fixed first."""
    groups: dict[str, list[ReportedFinding]] = {}
    for one in report.findings:
        is_paper = one.file or one.place.startswith("files.")
        groups.setdefault(one.place_label if is_paper else "", []).append(one)
    for findings in groups.values():
        findings.sort(key=_rank)
    return sorted(groups.items(), key=lambda group: (not group[0], _rank(group[1][0])))


def _rank(one: ReportedFinding) -> int:
    return _RANKS.get(one.severity, len(_RANKS))


def _titled(title: str, report: Report) -> str:
    shown = title or replywords.FORM.of(report.language)
    return f"【{shown}】" if report.language == "zh" else f"{shown}\n{'-' * len(shown)}"


def _finding(
    number: int, one: ReportedFinding, report: Report, provider: Provider
) -> Iterator[str]:
    language = report.language
    word = WORDS[Severity(one.severity)]
    yield replywords.HEAD.fill(language, {"number": str(number), "title": one.title, "word": word})
    place = one.file or one.place_label
    if place:
        yield f"   {replywords.WHERE.fill(language, {'place': place})}"
    yield f"   {one.message}"
    yield f"   {replywords.FIX.fill(language, {'fix': one.fix})}"
    address = site_links.rule(provider, one.rule, language) if one.rule in _KNOWN else ""
    if address:
        yield f"   {replywords.MORE.fill(language, {'address': address})}"


def _unlooked(report: Report) -> Iterator[str]:
    if report.not_checked:
        colon = "：" if report.language == "zh" else ": "
        yield f"\n{_titled(replywords.NOT_CHECKED.of(report.language), report)}"
        yield from (f"- {item.what}{colon}{item.reason}" for item in report.not_checked)
        yield replywords.LOOK_AGAIN.of(report.language)


def _phone(provider: Provider) -> Text | str:
    phone = provider.phone
    with_extension = Text(
        zh=f"{phone.number} 转 {phone.extension}", en=f"{phone.number}, extension {phone.extension}"
    )
    return with_extension if phone.extension else phone.number
