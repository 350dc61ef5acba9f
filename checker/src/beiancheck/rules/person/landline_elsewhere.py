"""A landline whose area code belongs to another province than the filing's."""

from collections.abc import Iterator

from beiancheck.dated import tables
from beiancheck.facts import Facts
from beiancheck.formats import landline
from beiancheck.law import GENERAL_KNOWLEDGE, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_UNKNOWN = Text(zh="我们不认识的区号", en="an area code that we do not know")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, GENERAL_KNOWLEDGE),
    causes=("C31",),
    title=Text(zh="固定电话的区号不是备案省份的", en="A landline is in another province"),
    why=Text(
        zh="固定电话一般是主办者所在地的，区号对不上，审核时会来问。",
        en="A landline is usually where the holder is; reviewers ask about one that is elsewhere.",
    ),
    fault=Text(
        zh="“{number}”的区号 {area} 是{where}，备案省份是{province}。",
        en="The area code {area} of “{number}” is {where}; the filing is in {province}.",
    ),
    fix=Text(
        zh="填{province}的固定电话；没有的，把这一项空着或填另一个手机号。",
        en="Give a landline in {province}; if there is none, leave the field blank or give "
        "another mobile.",
    ),
)
def landline_elsewhere(facts: Facts) -> Iterator[Seen]:
    """Compare the area code's province with the filing's."""
    province = facts.submission.province
    for one in facts.people:
        found = landline.parse(one.person.landline)
        if found is None:
            continue
        if province is None:
            yield Unseen("province")
            continue
        where = _province(found.area)
        if where is not province:
            yield at(
                f"{one.path}.landline",
                None if where else Verdict(Severity.LOOK, Ground.OURS),
                number=one.person.landline.strip(),
                area=found.area,
                where=where.label if where else _UNKNOWN,
                province=province.label,
            )


def _province(area: str) -> Province | None:
    fitting = {
        prefix: row["province"]
        for row in tables("area_codes")["rows"]
        for prefix in row["prefixes"]
        if area.startswith(prefix)
    }
    named = fitting[max(fitting, key=len)] if fitting else None
    return next((province for province in Province if province.value == named), None)
