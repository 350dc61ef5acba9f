"""What each set of answers to the chooser's questions leads to, and on which page it goes on."""

from dataclasses import dataclass

from beiancheck.requirements import types
from beiancheck.requirements.types import Answers
from beiancheck.terms.filings import Filing
from beiancheck.text import Text
from sitebuild.pages.checker import conditions

__all__ = ["OUTCOMES", "Answers", "Outcome", "written"]

_PAGES = {
    "change": "change-cancel/",
    "cancel": "change-cancel/#cancel",
}
_ACCESS = "change-cancel/#access"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What answers lead to: a type of filing, or a page where there is none to choose."""

    when: Answers
    filing: Filing | None
    about: Text
    page: str = ""

    @property
    def condition(self) -> str:
        """Tell the script when it holds."""
        return written(self.when)


def written(when: Answers) -> str:
    """Write answers as a condition for the script."""
    return conditions.written([{name: [value] for name, value in when.items()}] if when else [])


def _page(one: types.Outcome) -> str:
    is_filed_here = one.when.get("holder") == "here" and one.when.get("domain") == "yes"
    if is_filed_here or one.filing is Filing.CHANGE_ACCESS:
        return _ACCESS
    return _PAGES.get(one.when["aim"], "")


OUTCOMES = tuple(
    Outcome(when=one.when, filing=one.filing, about=one.about, page=_page(one))
    for one in types.OUTCOMES
)
"""The same cells as the tables of guide/choose-type.md."""
