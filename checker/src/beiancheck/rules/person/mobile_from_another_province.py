"""A mobile number given out in another province, where the province wants one of its own."""

from collections.abc import Iterator

from beiancheck.facts import Facts, InCharge
from beiancheck.formats import mobile, mobile_home, region_code
from beiancheck.law import HUAWEI, PHONE_AREA_CODES, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI, PHONE_AREA_CODES),
    causes=("C30",),
    title=Text(zh="手机号不是本省的", en="A mobile number is from another province"),
    why=Text(
        zh="有的省要求负责人用本省的手机号，外省号码会退回。",
        en="A few provinces want a mobile number that was given out there.",
    ),
    fault=Text(
        zh="“{number}”按号段属于{home}。{province}：{asked}",
        en="By its range “{number}” is from {home}. {province}: {asked}",
    ),
    fix=Text(
        zh="换一个{province}的手机号；号段资料可能过时，确是{province}号码的，不用改。",
        en="Give a mobile number from {province}. Data on ranges can be out of date: if yours is "
        "from {province}, leave it.",
    ),
)
def mobile_from_another_province(facts: Facts) -> Iterator[Seen]:
    """Look up the ranges of mobiles where a row of the province asks for its own."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("local-mobile")
    if row is None:
        return
    province = facts.province.province
    for one in facts.people:
        yield from unseen(facts, f"{one.path}.mobile")
        digits = mobile.digits(one.person.mobile)
        home = mobile_home.province_of(digits) if digits and _is_asked(one, row, province) else None
        if home is not None and home is not province:
            yield at(
                f"{one.path}.mobile",
                None,
                (row.cited, PHONE_AREA_CODES),
                number=one.person.mobile.strip(),
                home=home.label,
                province=province.label,
                asked=row.text,
            )


def _is_asked(one: InCharge, row: Row, province: Province) -> bool:
    if row.answer != "outsiders":
        return True
    person = one.person
    is_resident = person.document in {None, PersonDocument.RESIDENT_ID}
    return not (is_resident and region_code.province_of(person.number.strip()) is province)
