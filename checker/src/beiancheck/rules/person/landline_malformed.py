"""A landline that is not an area code and a number."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import landline, mobile
from beiancheck.law import INSPUR, TENCENT
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(INSPUR, TENCENT),
    causes=("C31",),
    title=Text(zh="固定电话写法不对", en="A landline is not written as usual"),
    why=Text(
        zh="备案系统按“区号-号码”收固定电话；没有固定电话的，一般可以不填，或填另一个手机号。",
        en="The filing system takes a landline as area code and number. Without one, the field "
        "can usually stay blank or hold another mobile.",
    ),
    fault=Text(
        zh="“{number}”不是“区号-号码”的写法。",
        en="“{number}” is not an area code and a number.",
    ),
    fix=Text(
        zh="写成 010-87654321 这样，分机写作 010-87654321-8001；只填一个。",
        en="Write it like 010-87654321, with an extension 010-87654321-8001; give one only.",
    ),
)
def landline_malformed(facts: Facts) -> Iterator[Evidence]:
    """Look for landlines that are neither that nor a mobile."""
    for one in facts.people:
        number = one.person.landline.strip()
        if number and landline.parse(number) is None and mobile.digits(number) is None:
            yield at(f"{one.path}.landline", number=number)
