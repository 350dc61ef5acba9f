"""A number on a paper fails its check digit, and the form gives none to compare."""

from collections.abc import Iterator

from beiancheck.agreement.rows import rows
from beiancheck.agreement.telling import said
from beiancheck.documents.reading import Doubt
from beiancheck.facts import Facts, Part
from beiancheck.law import GB_11643, GB_32100
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(GB_11643, GB_32100),
    causes=("C01", "C07"),
    about=Part.READINGS,
    title=Text(zh="识别出的号码校验位不符", en="A number that was read fails its check digit"),
    why=Text(
        zh="多半是照片不清楚，认错了一位。",
        en="Most often the picture is unclear and one character was misread.",
    ),
    fault=Text(
        zh="{paper}{seen}，校验位对不上。",
        en="The {paper} {seen}; its check digit does not fit.",
    ),
    fix=Text(
        zh="对着证件看一遍，把正确的号码填到表里；照片不清楚的重拍。",
        en="Look at the paper and type the right number; take a clearer photo if need be.",
    ),
)
def printed_number_fails_check(facts: Facts) -> Iterator[Evidence]:
    """Look at numbers of which the form gives none."""
    for row in rows(facts):
        for cell in () if row.typed else row.printed:
            if Doubt.CHECK_DIGIT in cell.doubts:
                yield Evidence(cell.place, said(cell), None, (), (cell,))
