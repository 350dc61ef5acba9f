"""What an applicant should keep in mind: no findings, for nothing is at fault."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from beiancheck.citation import Citation
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33, PIPL, TENCENT
from beiancheck.requirements.sms import receivers
from beiancheck.terms.filings import Filing
from beiancheck.text import Language, Text, listed, shown

MOST = 10
"""Dates and files that are named; the rest is counted."""
SMS = Text(
    zh="服务商提交后，{who}会收到短信核验码：六位数字，24 小时内到 beian.miit.gov.cn 填写，"
    "还要填手机号和证件号码后六位。错了会退回：有的文档写连续五次，有的写一共五次。",
    en="After the provider has passed the filing on, {who} will get a code of six digits. Enter it "
    "at beian.miit.gov.cn within 24 hours, with the mobile number and the last six characters of "
    "the ID number. Wrong tries return the filing: five in a row by one source, five in all by "
    "another.",
)
DATES = Text(
    zh="要记着续的日期：{dates}。续期以后信息有变的，提前三十日办变更。",
    en="Dates to renew by: {dates}. If filed data change with a renewal, file the change thirty "
    "days ahead.",
)
PERSONAL = Text(
    zh="材料里有身份证件等敏感个人信息：只发给要交的服务商，电脑和手机里的副本用完删掉。",
    en="The files hold identity documents and other sensitive personal data: send them only to "
    "the provider that needs them, and delete the copies you no longer need.",
)
LOCATED = Text(
    zh="这些照片里存着拍摄地点：{files}。发出前先去掉位置信息。",
    en="These photos hold where they were taken: {files}. Take the location out before you send "
    "them.",
)
_OF_CHANGES = (ORDER_33.article(14), HUAWEI)
MORE = Text(zh="等 {count} 项", en="and {count} more")
CERTIFICATE = Text(zh="主办者证件", en="holder’s certificate")


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to keep in mind, in one language; ``causes`` are those it is about."""

    text: str
    causes: tuple[str, ...]
    cites: tuple[Citation, ...]


def reminders(facts: Facts, language: Language) -> Iterator[Reminder]:
    """Yield what is worth keeping in mind for this submission."""
    filing = facts.submission.filing
    code = None if filing is None else _code(filing, language)
    if code is not None:
        yield code
    yield from _dates(facts, language)
    if facts.documents:
        cites = (PIPL.article(28), PIPL.article(29), PIPL.article(51))
        yield Reminder(PERSONAL.of(language), ("C88",), cites)
        located = [shown(one.name) for one in facts.documents if one.contents.has_location]
        if located:
            words = LOCATED.fill(language, {"files": _some(located, language)})
            yield Reminder(words, ("C88",), cites)


@cache
def _code(filing: Filing, language: Language) -> Reminder | None:
    row = receivers(filing)
    if row.who is None:
        return None
    words = SMS.fill(language, {"who": row.who})
    return Reminder(words, ("C80",), tuple(dict.fromkeys((*row.cites, HUAWEI, TENCENT))))


def _dates(facts: Facts, language: Language) -> Iterator[Reminder]:
    dates = sorted(one for one in set(_ends(facts, language)) if one[0] >= facts.today)
    if dates:
        named = [f"{what} {day.isoformat()}" for day, what in dates]
        words = DATES.fill(language, {"dates": _some(named, language)})
        yield Reminder(words, ("C85",), _OF_CHANGES)


def _ends(facts: Facts, language: Language) -> Iterator[tuple[date, str]]:
    for site in facts.sites:
        for domain in site.service.domains:
            if domain.expires is not None and domain.name.strip():
                yield domain.expires, shown(domain.name.strip())
    for one in facts.people:
        document = one.person.document
        if one.until is not None and document is not None:
            name = shown(one.person.name.strip())
            yield one.until, f"{name} {document.label.of(language)}".strip()
    if facts.certificate_until is not None:
        yield facts.certificate_until, CERTIFICATE.of(language)


def _some(items: list[str], language: Language) -> str:
    words = listed(items[:MOST], language)
    if len(items) <= MOST:
        return words
    count = len(items) if language == "zh" else len(items) - MOST
    more = MORE.fill(language, {"count": str(count)})
    return f"{words}{more}" if language == "zh" else f"{words} {more}"
