"""A resident ID number that cannot exist: length, date or check digit."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import resident_id
from beiancheck.formats.identity import other_document
from beiancheck.formats.resident_id import Fault
from beiancheck.formats.typed import compact
from beiancheck.law import GB_11643, ORDER_33
from beiancheck.people import identities, identity_paths
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_FAULTS = {
    Fault.LENGTH: Text(zh="有 {length} 位，应为 18 位", en="has {length} characters instead of 18"),
    Fault.LETTERS: Text(
        zh="含有不该有的字符：前 17 位都是数字，末位是数字或 X",
        en="holds a character that does not belong there: 17 digits, then a digit or X",
    ),
    Fault.DATE: Text(
        zh="第 7 至 14 位不是真实的出生日期",
        en="has no real date of birth in places 7 to 14",
    ),
    Fault.CHECK_DIGIT: Text(
        zh="末位校验码对不上，多半抄错了一位",
        en="does not fit its check digit, so a character is probably mistyped",
    ),
}
_UNBORN = Text(
    zh="第 7 至 14 位的出生日期还没到",
    en="has a date of birth in places 7 to 14 that is still to come",
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(GB_11643, ORDER_33.article(7)),
    causes=("C01",),
    title=Text(zh="居民身份证号码有误", en="A resident ID number is wrong"),
    why=Text(
        zh="号码要与公安的人口信息比对，位数、出生日期、校验码有一处不对，就核验不过。"
        "区县代码不作判断，因为行政区划常有调整。",
        en="The number is compared with the population register; a wrong length, date or check "
        "digit fails there. The county is not judged, because counties change.",
    ),
    fault=Text(zh="号码“{number}”{what}。", en="The number “{number}” {what}."),
    fix=Text(
        zh="对着身份证人像面，逐位核对重填。",
        en="Type it again from the portrait side of the card, digit by digit.",
    ),
)
def resident_id_wrong(facts: Facts) -> Iterator[Seen]:
    """Look for resident ID numbers with a fault, unless they are another document's."""
    yield from unseen(facts, *identity_paths(facts))
    for identity in identities(facts):
        document, number = identity.document, identity.number
        if document is not PersonDocument.RESIDENT_ID or other_document(document, number):
            continue
        fault = resident_id.fault(number)
        born = resident_id.birth_date(number)
        if born is not None and born > facts.today:
            yield at(identity.number_path, number=number, what=_UNBORN)
        elif fault is not None:
            length = str(len(compact(number)))
            yield at(identity.number_path, number=number, what=_FAULTS[fault], length=length)
