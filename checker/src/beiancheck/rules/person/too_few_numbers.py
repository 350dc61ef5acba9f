"""Fewer different phone numbers than the province asks for."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import landline, mobile
from beiancheck.formats.typed import bare
from beiancheck.law import TENCENT
from beiancheck.people import pairs
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_SLOTS = ("mobile", "emergency")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C29",),
    title=Text(zh="不同的电话号码不够", en="There are too few different phone numbers"),
    why=Text(
        zh="有的省要求手机号和应急联系电话里有几个不同的号码，免得一处打不通就联系不上。",
        en="Some provinces ask for several different numbers among mobiles and emergency "
        "phones, so that someone can always be reached.",
    ),
    fault=Text(
        zh="手机号和应急联系电话一共只有 {count} 个不同的号码，要 {least} 个。{province}：{asked}",
        en="Mobiles and emergency phones hold {count} different numbers; {least} are wanted. "
        "{province}: {asked}",
    ),
    fix=Text(zh="把重复的应急联系电话换成别的号码。", en="Give another number as emergency phone."),
)
def too_few_numbers(facts: Facts) -> Iterator[Seen]:
    """Count the different numbers, where a row of the province names how many there must be."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("distinct-numbers")
    least = row and _least(row, facts)
    if row is None or not least:
        return
    paths = [f"{one.path}.{slot}" for one in facts.people for slot in _SLOTS]
    blank = tuple(unseen(facts, *paths))
    numbers = {_key(getattr(one.person, slot)) for one in facts.people for slot in _SLOTS} - {""}
    if not numbers or len(numbers) >= least:
        return
    if blank:
        yield from blank
        return
    yield at(
        "manager.emergency",
        None,
        (row.cited,),
        count=str(len(numbers)),
        least=str(least),
        province=facts.province.province.label,
        asked=row.text,
    )


def _least(row: Row, facts: Facts) -> int | None:
    is_two = bool(pairs(facts))
    return (row.number_two or row.number) if is_two else row.number


def _key(number: str) -> str:
    digits = mobile.digits(number)
    if digits:
        return digits
    found = landline.parse(number)
    return f"{found.area}{found.number}" if found else bare(number)
