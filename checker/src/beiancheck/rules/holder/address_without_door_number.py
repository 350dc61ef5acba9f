"""A correspondence address that stops at a street or a district, and no remark about it."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.address import has_no_number, says_no_number, stops_short_of_door
from beiancheck.law import INSPUR, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(INSPUR, TENCENT),
    causes=("C18",),
    title=Text(
        zh="通信地址没有写到门牌号", en="The correspondence address has no door or room number"
    ),
    why=Text(
        zh="通信地址要能寄到，一般写到门牌号或房间号；确实没有的，在备注里说明即可。",
        en="Post must arrive, so the address usually goes down to a door or room number; "
        "where there is none, a remark is enough.",
    ),
    fault=Text(
        zh="“{address}”没有写到门牌号，备注里也没有说明。",
        en="“{address}” has no door or room number, and no remark says why.",
    ),
    fix=Text(
        zh="补上门牌号或房间号；没有的，在主体备注里写“通信地址无门牌号”。",
        en="Add the door or room number; if there is none, say so in the remarks on the holder.",
    ),
)
def address_without_door_number(facts: Facts) -> Iterator[Seen]:
    """Look at where the correspondence address ends."""
    yield from unseen(facts, "holder.address")
    holder = facts.submission.holder
    remarks = [holder.remark, *(site.service.remark for site in facts.sites)]
    if any(map(says_no_number, remarks)):
        return
    if stops_short_of_door(holder.address):
        yield at("holder.address", address=holder.address.strip())
    elif has_no_number(holder.address):
        # Villages, farms and named buildings often have no number, and post arrives.
        yield at("holder.address", _LOOK, address=holder.address.strip())
