"""The text that a clerk sends back to the applicant, made from a report."""

from collections.abc import Iterator

from beiancheck import site_links
from beiancheck.provider import Provider
from beiancheck.report import Report, ReportedFinding
from beiancheck.rules import RULES
from beiancheck.text import Text
from beiancheck.verdict import WORDS, Severity

_SUBJECT = Text(zh="备案材料需要修改：{holder}", en="Your filing papers need changes: {holder}")
_CALM_SUBJECT = Text(zh="备案材料核对情况：{holder}", en="Your filing papers: {holder}")
_GREETING = Text(zh="您好：", en="Hello,")
_LEAD = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，有 {number} 处需要您处理。",
    en="We checked the filing papers you sent us, as of {today}. "
    "There are {number} things for you to look at.",
)
_ONE = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，有一处需要您处理。",
    en="We checked the filing papers you sent us, as of {today}. "
    "There is one thing for you to look at.",
)
_NOTHING = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，没有发现要改的地方。",
    en="We checked the filing papers you sent us, as of {today}. We found nothing to change.",
)
_ORDERS = {
    Severity.ERROR: Text(
        zh="标“{word}”的，请改好以后再交。",
        en="Where it says “{word}”, make the change before you send the papers again.",
    ),
    Severity.WARNING: Text(
        zh="标“{word}”的，改了更稳妥。",
        en="Where it says “{word}”, a change makes a return less likely.",
    ),
    Severity.LOOK: Text(
        zh="标“{word}”的，请您对着原件看一遍，没有问题就不用改。",
        en="Where it says “{word}”, compare with the original; if it is right, leave it.",
    ),
}
_FORM = Text(zh="备案表里填写的内容", en="What you filled in on the form")
_HEAD = Text(zh="{number}．{title}（{word}）", en="{number}. {title} ({word})")
_WHERE = Text(zh="在哪里：{place}", en="Where: {place}")
_FIX = Text(zh="怎么改：{fix}", en="What to do: {fix}")
_MORE = Text(zh="说明：{address}", en="Read more: {address}")
_NOT_CHECKED = Text(zh="以下几项没能核对", en="What we could not check")
_LOOK_AGAIN = Text(
    zh="没能核对，不等于没有问题。", en="That we could not check them does not mean they are right."
)
_CLOSING = Text(
    zh="材料改好以后，请整套重新交来，我们再核对一遍。{decides}",
    en="When you have made the changes, send us the whole set again and we will check it. "
    "{decides}",
)
_DECIDES = Text(
    zh="材料是否通过，由省通信管理局审核决定，我们不能代为承诺。",
    en="The provincial communications administration decides on the filing; "
    "we cannot promise what it will say.",
)
_QUESTIONS = Text(zh="有不明白的地方，请致电 {phone}。", en="If anything is unclear, call {phone}.")
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
    yield (_SUBJECT if found else _CALM_SUBJECT).fill(language, words)
    yield f"\n{_GREETING.of(language)}\n"
    lead = _ONE if len(report.findings) == 1 else _LEAD
    yield (lead if found else _NOTHING).fill(language, words)
    said = {one.severity for one in report.findings}
    for severity, order in _ORDERS.items():
        if severity in said:
            yield order.fill(language, {"word": WORDS[severity]})
    number = 0
    for title, findings in _groups(report):
        yield f"\n{_titled(title, report)}"
        for one in findings:
            number += 1
            yield from _finding(number, one, report, provider)
    yield from _unlooked(report)
    closing = _CLOSING if found else _DECIDES
    yield f"\n{closing.fill(language, {'decides': _DECIDES})}"
    yield _QUESTIONS.fill(language, {"phone": _phone(provider)})
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
    shown = title or _FORM.of(report.language)
    return f"【{shown}】" if report.language == "zh" else f"{shown}\n{'-' * len(shown)}"


def _finding(
    number: int, one: ReportedFinding, report: Report, provider: Provider
) -> Iterator[str]:
    language = report.language
    word = WORDS[Severity(one.severity)]
    yield _HEAD.fill(language, {"number": str(number), "title": one.title, "word": word})
    place = one.file or one.place_label
    if place:
        yield f"   {_WHERE.fill(language, {'place': place})}"
    yield f"   {one.message}"
    yield f"   {_FIX.fill(language, {'fix': one.fix})}"
    address = site_links.rule(provider, one.rule, language) if one.rule in _KNOWN else ""
    if address:
        yield f"   {_MORE.fill(language, {'address': address})}"


def _unlooked(report: Report) -> Iterator[str]:
    if report.not_checked:
        colon = "：" if report.language == "zh" else ": "
        yield f"\n{_titled(_NOT_CHECKED.of(report.language), report)}"
        yield from (f"- {item.what}{colon}{item.reason}" for item in report.not_checked)
        yield _LOOK_AGAIN.of(report.language)


def _phone(provider: Provider) -> Text | str:
    phone = provider.phone
    with_extension = Text(
        zh=f"{phone.number} 转 {phone.extension}", en=f"{phone.number}, extension {phone.extension}"
    )
    return with_extension if phone.extension else phone.number
