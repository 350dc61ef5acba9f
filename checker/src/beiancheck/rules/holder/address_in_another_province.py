"""An address that clearly names another province than the one the filing is made in."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.address import province_of
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS, Kind
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

# Their certificates name where they live or come from, not where they file.
_REGISTERED_HERE = ORGANISATIONS - {Kind.OVERSEAS}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(ORDER_33.article(3), HUAWEI, TENCENT),
    causes=("C17",),
    title=Text(zh="地址在备案省份之外", en="An address is in another province"),
    why=Text(
        zh="备案由主办者住所所在地的省通信管理局受理，通信地址一般也要在同一省。",
        en="The administration of the province where the holder is domiciled takes the filing, "
        "and the correspondence address is usually in that province too.",
    ),
    fault=Text(
        zh="“{address}”在{where}，备案省份是{province}。",
        en="“{address}” is in {where}; the filing is in {province}.",
    ),
    fix=Text(
        zh="备案省份选错就改省份，否则填{province}的地址。",
        en="Correct the province of the filing, or give an address in {province}.",
    ),
)
def address_in_another_province(facts: Facts) -> Iterator[Seen]:
    """Compare the provinces that addresses begin with to the filing's."""
    yield from unseen(facts, "province", "holder.certificate_address", "holder.address")
    holder, province = facts.submission.holder, facts.submission.province
    if province is None:
        return
    addresses = {"address": holder.address}
    if facts.submission.kind in _REGISTERED_HERE:
        addresses = {"certificate_address": holder.certificate_address, **addresses}
    for name, address in addresses.items():
        where = province_of(address)
        if where is not None and where is not province:
            yield at(
                f"holder.{name}",
                address=address.strip(),
                where=where.label,
                province=province.label,
            )
