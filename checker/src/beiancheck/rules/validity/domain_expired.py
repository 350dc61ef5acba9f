"""A domain that has run out."""

from collections.abc import Iterator

from beiancheck.dates import ends_of_domains
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=("C39",),
    title=Text(zh="域名已过期", en="A domain has run out"),
    why=Text(
        zh="过期的域名随时可能被注销，系统核验也通不过。",
        en="A domain that has run out may be deleted any day and fails the system's check.",
    ),
    fault=Text(
        zh="“{domain}”的到期日是 {expires}，早于今天（{today}）。",
        en="“{domain}” ran out on {expires}; today is {today}.",
    ),
    fix=Text(
        zh="到注册商续费，换新的域名证书，再改到期日。",
        en="Renew it with the registrar, get the new certificate and correct the date.",
    ),
)
def domain_expired(facts: Facts) -> Iterator[Seen]:
    """Compare the last day of each domain with today."""
    for path, name, expires in ends_of_domains(facts):
        if expires is None:
            yield Unseen(path)
        elif expires < facts.today:
            yield at(path, domain=name, expires=expires.isoformat(), today=facts.today.isoformat())
