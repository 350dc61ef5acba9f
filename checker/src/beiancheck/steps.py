"""The steps of every type of filing: who acts, how long it takes, and what says so.

The one source of these days: the waiting line, the timeline page and the checker read it.
"""

from dataclasses import replace
from typing import Final

from beiancheck.citation import Citation
from beiancheck.law import HUAWEI, MPS_ORDER_33, ORDER_33, ORDER_292, SEED_NOTICE
from beiancheck.step import Acts, Counted, Step
from beiancheck.terms.filings import CANCELLATIONS, CHANGES, NEW_SERVICE, Filing
from beiancheck.text import Text

AUTHORITY_DAYS: Final = 20
"""Working days in which the authority files or says why not (Order 33, Article 12)."""
PUBLIC_SECURITY_DAYS: Final = 30
"""Days from going online to the public security filing (Public Security Order 33, Article 12)."""
AHEAD_DAYS: Final = 30
"""Days by which a change is filed ahead (Order 292, Article 11; Order 33, Article 14)."""


def _hand_in(words: Text, *cites: Citation) -> Step:
    return Step(
        id="hand-in",
        acts=Acts.YOU,
        words=words,
        takes=None,
        count=0,
        counted=Counted.DAYS,
        cites=cites,
    )


_HAND_IN = _hand_in(
    Text(zh="交材料", en="Hand in the papers"), ORDER_292.article(8), ORDER_33.article(7)
)
_ASK_TO_CANCEL = _hand_in(
    Text(zh="停办当天申请注销", en="Ask for the cancellation on the day you stop"),
    ORDER_33.article(15),
)
_LEAVE = _hand_in(Text(zh="申请取消接入", en="Ask to end the access"), HUAWEI)
_SMS_CODE = Step(
    id="sms-code",
    acts=Acts.YOU,
    words=Text(zh="最迟这天完成短信核验", en="Last day for the SMS code"),
    takes=Text(zh="24 小时内", en="within 24 hours"),
    count=1,
    counted=Counted.DAYS,
    cites=(HUAWEI,),
)
_AUTHORITY_REVIEW = Step(
    id="authority-review",
    acts=Acts.ADMINISTRATION,
    words=Text(zh="通信管理局最迟答复，短信和邮件通知", en="Latest answer by SMS and e-mail"),
    takes=Text(zh="最长 20 个工作日", en="at most 20 working days"),
    count=AUTHORITY_DAYS,
    counted=Counted.WORKDAYS,
    cites=(ORDER_33.article(12),),
)
_OPEN_SITE = Step(
    id="open-site",
    acts=Acts.YOU,
    words=Text(zh="开通网站，当天挂备案号", en="Open the site, filing number on it the same day"),
    takes=Text(zh="下一个工作日", en="the next working day"),
    count=1,
    counted=Counted.WORKDAYS,
    cites=(ORDER_292.article(12), ORDER_33.article(13), HUAWEI),
)
_GO_LIVE = replace(
    _OPEN_SITE,
    words=Text(
        zh="上线，当天在显著位置标明备案号", en="Go live, filing number in plain view the same day"
    ),
)
_PUBLIC_SECURITY = Step(
    id="public-security",
    acts=Acts.YOU,
    words=Text(zh="最迟办公安联网备案", en="Last day for the public security filing"),
    takes=Text(zh="30 日内，周末也算", en="within 30 days, weekends counted"),
    count=PUBLIC_SECURITY_DAYS,
    counted=Counted.DAYS,
    cites=(MPS_ORDER_33.article(12),),
)
_CHANGE_HOLDS = Step(
    id="change-holds",
    acts=Acts.YOU,
    words=Text(zh="改动最早这天生效", en="First day on which the change may take effect"),
    takes=Text(zh="变更提前 30 日报", en="a change is filed 30 days ahead"),
    count=AHEAD_DAYS,
    counted=Counted.DAYS,
    cites=(ORDER_292.article(11), ORDER_33.article(14)),
    since="hand-in",
)
# Providers take a mere change of IP address at any time.
_AHEAD = CHANGES - {Filing.CHANGE_ACCESS}


def steps(
    submit_days: int, filing: Filing = Filing.FIRST, *, is_website: bool = True
) -> tuple[Step, ...]:
    """Return the steps of a filing; the provider says in how many days it passes it on."""
    review = _provider_review(submit_days)
    if filing is Filing.CANCEL_ACCESS:
        return (_LEAVE, review)
    if filing in CANCELLATIONS:
        return (_ASK_TO_CANCEL, review, _SMS_CODE)
    after: tuple[Step, ...] = ()
    if filing in NEW_SERVICE:
        after = (_OPEN_SITE if is_website else _GO_LIVE, _PUBLIC_SECURITY)
    elif filing in _AHEAD:
        after = (_CHANGE_HOLDS,)
    return (_HAND_IN, review, _SMS_CODE, _AUTHORITY_REVIEW, *after)


def _provider_review(days: int) -> Step:
    return Step(
        id="provider-review",
        acts=Acts.PROVIDER,
        words=Text(zh="服务商初审完，提交通信管理局", en="Provider’s review done, passed on"),
        takes=Text(zh=f"{days} 个工作日内", en=f"within {days} working days"),
        count=days,
        counted=Counted.WORKDAYS,
        cites=(SEED_NOTICE,),
    )
