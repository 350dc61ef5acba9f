"""A domain that will run out within a few months."""

from collections.abc import Iterator

from beiancheck.dates import ends_of_domains
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.margins import domain_months
from beiancheck.months import later
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_STATED = Verdict(Severity.ERROR, Ground.PROVIDER)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C39",),
    title=Text(zh="域名快到期了", en="A domain will run out soon"),
    why=Text(
        zh="审核期间域名过期，备案会失败；多数服务商要求还有三个月以上。",
        en="A filing fails when the domain runs out during the review; most providers want "
        "three months or more.",
    ),
    fault=Text(
        zh="“{domain}”的到期日是 {expires}，剩下不到 {months} 个月。",
        en="“{domain}” runs out on {expires}, in less than {months} months.",
    ),
    fix=Text(
        zh="先续费，再备案，到期日照新的域名证书填。",
        en="Renew it first; then give the date of the new certificate.",
    ),
)
def domain_expires_soon(facts: Facts) -> Iterator[Seen]:
    """Look for domains that run out before the provider's, or the usual, margin."""
    limits = facts.provider.limits
    stated = limits.stated and limits.domain_months_left is not None
    months = domain_months(limits)
    for path, name, expires in ends_of_domains(facts):
        if expires is None:
            yield Unseen(path)
        elif facts.today <= expires < later(facts.today, months):
            yield at(
                path,
                _STATED if stated else None,
                domain=name,
                expires=expires.isoformat(),
                months=str(months),
            )
