"""Who has to act by when, from handing in the papers to the public security filing.

The one source of these days: the waiting line, the timeline page and the checker read it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from beiancheck.citation import Citation
from beiancheck.law import HUAWEI, MPS_ORDER_33, ORDER_33, ORDER_292, SEED_NOTICE
from beiancheck.text import Text
from beiancheck.workdays import CALENDAR, Calendar, Deadline

AUTHORITY_DAYS: Final = 20
"""Working days in which the authority files or says why not (Order 33, Article 12)."""
PUBLIC_SECURITY_DAYS: Final = 30
"""Days from going online to the public security filing (Public Security Order 33, Article 12)."""


class Acts(StrEnum):
    """Who acts in a step."""

    YOU = "you"
    PROVIDER = "provider"
    ADMINISTRATION = "administration"


class Counted(StrEnum):
    """What a step's days are."""

    WORKDAYS = "workdays"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step, the days it takes after the one before, and what says so."""

    id: str
    acts: Acts
    words: Text
    count: int
    counted: Counted
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """The day by which a step is done."""

    step: Step
    by: Deadline


def steps(submit_days: int) -> tuple[Step, ...]:
    """Return the steps of a first filing; the provider says in how many days it passes it on."""
    return (
        Step(
            id="hand-in",
            acts=Acts.YOU,
            words=Text(zh="交材料", en="Hand in the papers"),
            count=0,
            counted=Counted.DAYS,
            cites=(ORDER_292.article(8), ORDER_33.article(7)),
        ),
        Step(
            id="provider-review",
            acts=Acts.PROVIDER,
            words=Text(zh="服务商初审完，提交管局", en="Provider’s review done, passed on"),
            count=submit_days,
            counted=Counted.WORKDAYS,
            cites=(SEED_NOTICE,),
        ),
        Step(
            id="sms-code",
            acts=Acts.YOU,
            words=Text(zh="最迟这天完成短信核验", en="Last day for the SMS code"),
            count=1,
            counted=Counted.DAYS,
            cites=(HUAWEI,),
        ),
        Step(
            id="authority-review",
            acts=Acts.ADMINISTRATION,
            words=Text(
                zh="管局最迟答复，短信和邮件通知",
                en="Latest answer by SMS and e-mail",
            ),
            count=AUTHORITY_DAYS,
            counted=Counted.WORKDAYS,
            cites=(ORDER_33.article(12),),
        ),
        Step(
            id="open-site",
            acts=Acts.YOU,
            words=Text(
                zh="开通网站，当天挂备案号", en="Open the site, filing number on it the same day"
            ),
            count=1,
            counted=Counted.WORKDAYS,
            cites=(ORDER_292.article(12), ORDER_33.article(13), HUAWEI),
        ),
        Step(
            id="public-security",
            acts=Acts.YOU,
            words=Text(zh="最迟办公安联网备案", en="Last day for the public security filing"),
            count=PUBLIC_SECURITY_DAYS,
            counted=Counted.DAYS,
            cites=(MPS_ORDER_33.article(12),),
        ),
    )


def deadlines(start: date, submit_days: int, calendar: Calendar = CALENDAR) -> tuple[Due, ...]:
    """Return by when each step is done if papers without fault are handed in on ``start``.

    A step that starts from an uncertain day is uncertain too.
    """
    found: list[Due] = []
    by = Deadline(start)
    for step in steps(submit_days):
        counted = _after(by.day, step, calendar)
        by = Deadline(counted.day, by.year_without_notice or counted.year_without_notice)
        found.append(Due(step, by))
    return tuple(found)


def _after(start: date, step: Step, calendar: Calendar) -> Deadline:
    if step.counted is Counted.DAYS:
        return Deadline(start + timedelta(days=step.count))
    return calendar.add_workdays(start, step.count)
