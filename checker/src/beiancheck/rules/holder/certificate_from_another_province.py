"""A credit code or old number that was given in another province than the filing's."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import credit_code, region_code, registration_number
from beiancheck.formats.holder_number import MAY_CARRY_CODE
from beiancheck.formats.typed import compact
from beiancheck.law import GB_32100, HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(ORDER_33.article(3), GB_32100, TENCENT, HUAWEI),
    causes=("C09",),
    kinds=ORGANISATIONS,
    title=Text(
        zh="证件登记地不在备案省份", en="The certificate was registered in another province"
    ),
    why=Text(
        zh="单位在住所所在地的省备案。号码里的地区在外省，多半是备案省份选错了。",
        en="An organisation files in the province of its domicile. A number that was given "
        "elsewhere usually means that the wrong province is chosen.",
    ),
    fault=Text(
        zh="号码里的地区代码 {area} 属于{where}，备案省份是{province}。",
        en="The area {area} in the number is in {where}; the filing is in {province}.",
    ),
    fix=Text(
        zh="看证件上的住所：不在{province}的，改备案省份；单位是从{where}迁来的，号码不变，不用改。",
        en="See the address on the certificate: if it is not in {province}, change the province. "
        "A holder that moved here from {where} keeps its number; then nothing need change.",
    ),
)
def certificate_from_another_province(facts: Facts) -> Iterator[Seen]:
    """Compare the area in the number with the province of the filing."""
    yield from unseen(facts, "province", "holder.certificate", "holder.number")
    holder, province = facts.submission.holder, facts.submission.province
    if province is None or holder.certificate not in MAY_CARRY_CODE:
        return
    area = _area(holder.number)
    where = region_code.province_of(area)
    if where is not None and where is not province:
        yield at("holder.number", area=area, where=where.label, province=province.label)


def _area(number: str) -> str:
    if credit_code.is_well_formed(number):
        return credit_code.area(number)
    return compact(number)[:6] if registration_number.is_sound(number) else ""
