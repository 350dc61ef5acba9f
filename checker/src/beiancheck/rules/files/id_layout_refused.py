"""The two sides of a resident ID are laid out otherwise than the provider wants."""

from collections.abc import Iterator

from beiancheck.documents.sides import sides
from beiancheck.facts import Facts
from beiancheck.law import INSPUR, SEED_NOTICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_TWO_FILES = Text(
    zh="正反面要分成两张图，这里合在一页",
    en="the two sides are wanted as two pictures and are on one page",
)
_ONE_PAGE = Text(
    zh="正反面要放在同一页 A4 纸上，这里分成了两张图",
    en="the two sides are wanted on one A4 page and are two pictures",
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.PROVIDER,
    cites=(SEED_NOTICE, INSPUR),
    causes=("C73",),
    title=Text(zh="身份证两面的放法不合要求", en="The sides of an ID are not laid out as wanted"),
    why=Text(
        zh="各服务商的要求不同，以本服务商的为准。",
        en="Providers differ in this; this provider's own rule counts.",
    ),
    fault=Text(zh="“{paper}”：{what}。", en="“{paper}”: {what}."),
    fix=Text(
        zh="照服务商的放法重新拍照或拼成一页。",
        en="Photograph the two sides apart, or put them on one page, as the provider wants.",
    ),
)
def id_layout_refused(facts: Facts) -> Iterator[Evidence]:
    """Look for IDs in the layout that the profile does not take."""
    layout = facts.provider.practice.id_layout
    for group in sides(facts.documents, facts.submission.files):
        if layout == "two-files":
            refused = [one for one in group.both if one.role is Paper.RESIDENT_ID_BOTH]
            what = _TWO_FILES
        elif layout == "one-a4":
            refused = list((*group.fronts, *group.backs)[:1])
            what = _ONE_PAGE
        else:
            refused = []
            what = _ONE_PAGE
        for document in refused:
            yield at(document.path, paper=document.label, what=what)
