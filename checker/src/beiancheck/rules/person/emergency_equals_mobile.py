"""An emergency phone that is the mobile number again, where the province asks for another."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import mobile
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_OWN = Text(zh="手机号", en="mobile")
_ANOTHERS = Text(zh="另一位负责人的手机号", en="the mobile of the other person in charge")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C27",),
    title=Text(zh="应急联系电话与手机号相同", en="The emergency phone is the mobile number again"),
    why=Text(
        zh="手机打不通时通信管理局拨应急联系电话，所以有的省要求两个号码不同。",
        en="The emergency phone is called when the mobile is not answered, so some provinces "
        "ask for two different numbers.",
    ),
    fault=Text(
        zh="应急联系电话和{whose}都是“{number}”。{province}：{asked}",
        en="Emergency phone and {whose} are both “{number}”. {province}: {asked}",
    ),
    fix=Text(
        zh="应急联系电话换一个随时有人接的号码。",
        en="Give another number that is always answered as the emergency phone.",
    ),
)
def emergency_equals_mobile(facts: Facts) -> Iterator[Seen]:
    """Compare both numbers of each person, where a row of the province asks for that."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("emergency-differs")
    if row is None:
        return
    for one in facts.people:
        yield from unseen(facts, f"{one.path}.mobile", f"{one.path}.emergency")
        emergency = one.person.emergency
        is_own = mobile.is_same(one.person.mobile, emergency)
        others = facts.people if row.answer == "all-mobiles" else ()
        if is_own or any(mobile.is_same(other.person.mobile, emergency) for other in others):
            yield at(
                f"{one.path}.emergency",
                None,
                (row.cited,),
                whose=_OWN if is_own else _ANOTHERS,
                number=emergency.strip(),
                province=facts.province.province.label,
                asked=row.text,
            )
