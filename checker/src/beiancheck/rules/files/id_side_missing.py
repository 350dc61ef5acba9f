"""One side of a resident ID is there, the other is not."""

from collections.abc import Iterator

from beiancheck.documents.sides import Sides, other, sides
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, INSPUR, ORDER_292
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_292.article(8), INSPUR, HUAWEI),
    causes=("C73",),
    about=Part.FILES,
    title=Text(zh="身份证只有一面", en="Only one side of a resident ID"),
    why=Text(
        zh="身份证两面都要，有效期印在国徽面。",
        en="Both sides are needed; the emblem side prints how long the card is valid.",
    ),
    fault=Text(
        zh="交了“{given}”，没有看到“{missing}”。",
        en="“{given}” was handed in and “{missing}” was not.",
    ),
    fix=Text(
        zh="补上另一面；两面已在同一张图上的，材料选“正反面在同一页”。",
        en="Add the other side; if the picture shows both, choose “both sides on one page”.",
    ),
)
def id_side_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for persons of whose ID only one side is there."""
    groups = tuple(sides(facts.documents, facts.submission.files))
    for group in groups:
        document = group.lone
        if document and document.role and not _is_elsewhere(other(document.role), group, groups):
            missing = other(document.role).label
            yield at(document.path, given=document.role.label, missing=missing)


def _is_elsewhere(side: Paper, group: Sides, groups: tuple[Sides, ...]) -> bool:
    """Tell whether a picture that names nobody may be the other one of a pair."""
    if not group.is_named:
        return any(one.lone and one.lone.role is side for one in groups)
    return any(
        one.both or side in {picture.role for picture in (*one.fronts, *one.backs)}
        for one in groups
        if not one.is_named
    )
