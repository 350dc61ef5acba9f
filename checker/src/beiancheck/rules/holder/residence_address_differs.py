"""A residence permit whose address is not the correspondence address."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import region_code
from beiancheck.formats.address import is_same
from beiancheck.law import TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import PERSONS
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C20",),
    kinds=PERSONS,
    title=Text(
        zh="居住证地址与通信地址不一致",
        en="The residence permit has another address",
    ),
    why=Text(
        zh="凭居住证备案的，省里拿证上的地址核对通信地址。",
        en="Where a residence permit is the proof, the province compares its address with the "
        "correspondence address.",
    ),
    fault=Text(
        zh="居住证上是“{permit}”，通信地址是“{address}”。{province}：{asked}",
        en="The permit says “{permit}”, the correspondence address “{address}”. "
        "{province}: {asked}",
    ),
    fix=Text(
        zh="通信地址照居住证填，写到房间号；已经搬走的，先换居住证。",
        en="Copy the permit's address down to the room; if you have moved, renew the permit first.",
    ),
)
def residence_address_differs(facts: Facts) -> Iterator[Seen]:
    """Compare the two addresses where a row of the province asks for it."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("residence-address")
    if row is None:
        return
    yield from unseen(facts, "holder.address")
    holder = facts.submission.holder
    if not holder.residence_address.strip():
        if region_code.province_of(holder.number.strip()) is not facts.province.province:
            yield Unseen("holder.residence_address")
    elif holder.address.strip() and not is_same(holder.residence_address, holder.address):
        yield at(
            "holder.address",
            None,
            (row.cited,),
            permit=holder.residence_address.strip(),
            address=holder.address.strip(),
            province=facts.province.province.label,
            asked=row.text,
        )
