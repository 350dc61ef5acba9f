"""A holder's certificate with less time left than the province wants."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import TENCENT
from beiancheck.months import later
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C16",),
    kinds=ORGANISATIONS,
    title=Text(zh="主办者证件剩下的有效期不够", en="The holder's certificate runs out too soon"),
    why=Text(
        zh="有的省要求主办者证件还有一定的有效期，快到期的会退回。",
        en="Some provinces want the holder's certificate to run for some time yet.",
    ),
    fault=Text(
        zh="证件有效期至 {until}，不足 {months} 个月。{province}：{asked}",
        en="The certificate runs out on {until}, in less than {months} months. {province}: {asked}",
    ),
    fix=Text(
        zh="先到登记机关延期或换证，再备案。",
        en="Have the certificate prolonged or renewed at the registry, then file.",
    ),
)
def certificate_expires_soon(facts: Facts) -> Iterator[Seen]:
    """Compare the last day with the months that a row of the province names."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("licence-months")
    if row is None or row.number is None:
        return
    until = facts.certificate_until
    if not facts.submission.holder.valid_until.strip():
        yield Unseen("holder.valid_until")
    elif until is not None and facts.today <= until < later(facts.today, row.number):
        yield at(
            "holder.valid_until",
            None,
            (row.cited,),
            until=until.isoformat(),
            months=str(row.number),
            province=facts.province.province.label,
            asked=row.text,
        )
