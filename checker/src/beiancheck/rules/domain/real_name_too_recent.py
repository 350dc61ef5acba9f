"""The domain's real-name check was passed only a few working days ago."""

from collections.abc import Iterator

from beiancheck import workdays
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.registrants import registered
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_SOON = 3
_SURE = 5
_WAIT = Text(zh="等满三个工作日再提交，五个更稳妥", en="Wait three working days, better five")
_ASK = Text(
    zh="问服务商系统里查不查得到；查不到的，等满五个工作日",
    en="Ask the provider whether the system shows it; if not, wait until five working days have "
    "passed",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C40",),
    filings=OF_SERVICE - CHANGES,
    title=Text(
        zh="域名实名认证刚通过不久", en="The domain's real-name check was passed too recently"
    ),
    why=Text(
        zh="实名数据要几天才同步到备案系统，各服务商写的是三到五个工作日。",
        en="The data take days to reach the filing system; providers name three to five working "
        "days.",
    ),
    fault=Text(
        zh="域名 {domain} 的实名认证 {day} 通过，到今天满 {count} 个工作日。",
        en="{domain} passed its real-name check on {day}; full working days since: {count}.",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def real_name_too_recent(facts: Facts) -> Iterator[Seen]:
    """Count the working days since the check of every domain."""
    for one in registered(facts):
        path, day = f"{one.path}.verified_on", one.domain.verified_on
        if day is None:
            if one.site.is_website:
                yield Unseen(path)
            continue
        count = workdays.workdays_between(day, facts.today)
        if count < _SURE:
            is_soon = count < _SOON
            yield at(
                path,
                None if is_soon else _LOOK,
                domain=one.domain.name.strip(),
                day=day.isoformat(),
                count=str(count),
                advice=_WAIT if is_soon else _ASK,
            )
