"""A card bears another date of birth than its number holds."""

from collections.abc import Iterator

from beiancheck.agreement.telling import said
from beiancheck.agreement.values import sheets
from beiancheck.documents.papers.values import days
from beiancheck.facts import Facts, Part
from beiancheck.formats import resident_id
from beiancheck.law import GB_11643
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(GB_11643,),
    causes=("C01",),
    about=Part.READINGS,
    title=Text(
        zh="识别出的出生日期与证件号码对不上",
        en="The date of birth that was read does not fit the number",
    ),
    why=Text(
        zh="公民身份号码的第 7 到 14 位就是出生日期。对不上，多半是认错了一位，也可能照片被改过。",
        en="The seventh to fourteenth digit of the number are the date of birth. "
        "If they differ, most often one digit was misread; the picture may also have been altered.",
    ),
    fault=Text(
        zh="{paper}{seen}，号码里的出生日期却是 {born}。",
        en="The {paper} {seen}; by its number the date of birth is {born}.",
    ),
    fix=Text(
        zh="对着证件看一遍出生日期和号码；照片不清楚的重拍，卡面本身不符的去派出所问。",
        en="Look at both on the card; take a clearer photo if need be. "
        "If the card itself contradicts its number, ask the police station that issued it.",
    ),
)
def printed_birth_contradicts_number(facts: Facts) -> Iterator[Evidence]:
    """Look at pages with one sure number of 18 characters and one sure date of birth."""
    for sheet in sheets(facts):
        numbers = [cell for cell in sheet.of(Item.NUMBER) if cell.is_sure]
        for cell in sheet.of(Item.BORN) if len(numbers) == 1 else ():
            born = resident_id.birth_date(numbers[0].text)
            found = [one.day for one in days.days(cell.text) if one.day]
            if cell.is_sure and born and len(found) == 1 and found[0] != born:
                values = {**said(cell), "born": born.isoformat()}
                yield Evidence(cell.place, values, None, (), (cell, numbers[0]))
