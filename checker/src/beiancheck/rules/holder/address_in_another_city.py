"""The two addresses of a holder lie in two cities, where a province wants them in one."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.city import city_of
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS, Kind
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C17",),
    kinds=ORGANISATIONS - {Kind.OVERSEAS},
    title=Text(
        zh="通信地址和证件住所不在同一个市",
        en="Correspondence address and the certificate's lie in two cities",
    ),
    why=Text(
        zh="有的省要求通信地址和证件住所在同一个市。",
        en="Some provinces want the correspondence address in the city of the certificate's.",
    ),
    fault=Text(
        zh="证件住所在{home}，通信地址在{here}；{province}：{asked}",
        en="The certificate's address is in {home}, the correspondence address in {here}; "
        "{province}: {asked}",
    ),
    fix=Text(
        zh="填证件住所所在市的地址；只在别的市办公的，先问服务商。",
        en="Give an address in the certificate's city; if you only have one elsewhere, ask the "
        "provider first.",
    ),
)
def address_in_another_city(facts: Facts) -> Iterator[Seen]:
    """Compare the cities where a row of the province asks for one."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("same-city")
    if row is None:
        return
    yield from unseen(facts, "holder.certificate_address", "holder.address")
    holder = facts.submission.holder
    home, here = city_of(holder.certificate_address), city_of(holder.address)
    if home and here and home != here:
        yield at(
            "holder.address",
            _LOOK if row.answer == "ask" else None,
            (row.cited,),
            home=home,
            here=here,
            province=facts.province.province.label,
            asked=row.text,
        )
