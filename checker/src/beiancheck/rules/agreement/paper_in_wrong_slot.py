"""A file looks like another paper than it is said to be."""

from collections.abc import Iterator

from msgspec.structs import replace

from beiancheck.agreement.papers import is_clear, misplaced, offer, whole
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.OURS)
_MOVE = Text(
    zh="改放到“{offered}”，这里换成{role}", en="Move it to “{offered}” and put the {role} here"
)
_OTHER = Text(zh="这里换成{role}", en="Put the {role} here")


@rule(
    severity=Severity.WARNING,
    ground=Ground.FORM,
    cites=(HUAWEI, TENCENT),
    causes=("C75",),
    about=Part.READINGS,
    title=Text(zh="材料放错了位置", en="A paper in the wrong place"),
    why=Text(
        zh="放错位置的材料等于没有交。",
        en="A paper in the wrong place counts as missing.",
    ),
    fault=Text(
        zh="“{name}”放在“{role}”里，看上去是“{looks}”。",
        en="“{name}” was put in as “{role}”, but looks like “{looks}”.",
    ),
    fix=Text(zh="{what}；确实没放错的，不用改。", en="{what}; if it is right as it is, leave it."),
)
def paper_in_wrong_slot(facts: Facts) -> Iterator[Evidence]:
    """Look at every file none of whose pages may be what it is said to be."""
    for sheet in misplaced(facts):
        better = offer(sheet, facts)
        seen = at(
            sheet.document.path,
            None if is_clear(sheet) else _LOOK,
            name=sheet.document.name,
            role=sheet.document.label,
            looks=sheet.looks[0].label,
            what=_MOVE if better else _OTHER,
            offered=better.label if better else "",
        )
        yield replace(seen, seen=(whole(sheet),))
