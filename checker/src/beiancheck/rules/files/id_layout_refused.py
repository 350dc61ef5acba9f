"""The two sides of a resident ID are laid out otherwise than the provider wants."""

from collections.abc import Iterator

from beiancheck.documents.sides import sides
from beiancheck.facts import Facts, Part
from beiancheck.law import INSPUR, SEED_NOTICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_TWO_FILES = Text(
    zh="正反面要分成两张图，这里合在一页",
    en="the two sides are wanted as two pictures and are on one page",
)
_APART = Text(
    zh="人像面、国徽面各拍一张，分别交", en="Photograph each side and hand in two pictures"
)
_ONE_PAGE = Text(
    zh="正反面要放在同一页 A4 纸上，这里分成了两张图",
    en="the two sides are wanted on one A4 page and are two pictures",
)

_TOGETHER = Text(
    zh="把两面放在同一页 A4 纸上，拍照或扫描成一个文件",
    en="Put both sides on one A4 page and photograph or scan it as one file",
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.PROVIDER,
    cites=(SEED_NOTICE, INSPUR),
    causes=("C73",),
    about=Part.FILES,
    title=Text(zh="身份证两面的放法不合要求", en="The sides of an ID are not laid out as wanted"),
    why=Text(
        zh="各服务商的要求不同，以本服务商的为准。",
        en="Providers differ in this; this provider's own rule counts.",
    ),
    fault=Text(zh="“{paper}”：{what}。", en="“{paper}”: {what}."),
    fix=Text(
        zh="{advice}。",
        en="{advice}.",
    ),
)
def id_layout_refused(facts: Facts) -> Iterator[Evidence]:
    """Look for IDs in the layout that the profile does not take."""
    layout = facts.provider.practice.id_layout
    for group in sides(facts.documents, facts.submission.files):
        if layout == "two-files":
            refused = [one for one in group.both if one.role is Paper.RESIDENT_ID_BOTH]
            what, advice = _TWO_FILES, _APART
        elif layout == "one-a4":
            refused = list((*group.fronts, *group.backs)[:1])
            what, advice = _ONE_PAGE, _TOGETHER
        else:
            refused = []
            what, advice = _ONE_PAGE, _TOGETHER
        for document in refused:
            yield at(document.path, paper=document.label, what=what, advice=advice)
