"""The personal list of papers."""

from beiancheck.citation import Article
from beiancheck.text import Language, Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.conditions import Condition
from sitebuild.pages.checker.render import render
from sitebuild.pages.checker.slot import Slot
from sitebuild.pages.checker.slots import slots

WHY_NOT = {
    "site-manager-identity": Text(
        zh="您选了网站由主体负责人负责", en="You said one person is in charge of both"
    ),
    "authorisation": Text(
        zh="您选了主体负责人是法定代表人，并且也管网站",
        en="You said the legal representative is in charge of both",
    ),
    "approval": Text(zh="您选了内容不涉及前置审批", en="You said the content needs no approval"),
}
"""Why a paper that others hand in is not needed this time."""


def block(language: Language) -> str:
    """Give the list as HTML."""
    found = slots()
    return render(
        "checklist.html",
        language,
        asked=[slot for slot in found if slot.verdict is not None],
        perhaps=[slot for slot in found if slot.verdict is None],
        spared=[
            (slot, WHY_NOT[slot.id], conditions.written(_otherwise(slot)))
            for slot in found
            if slot.id in WHY_NOT
        ],
        is_article=lambda cite: isinstance(cite, Article),
    )


def _otherwise(slot: Slot) -> Condition:
    """Give the condition on kind and filing alone: for whom the paper can be asked at all."""
    named = {"kind", "filing"}
    kept = [{name: one[name] for name in one if name in named} for one in slot.condition]
    return [one for number, one in enumerate(kept) if one not in kept[:number]]
