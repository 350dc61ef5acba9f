"""What each set of answers to the chooser's questions leads to, and on which page it goes on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from beiancheck.requirements import types
from beiancheck.requirements.types import Answers
from beiancheck.terms.filings import Filing
from beiancheck.text import Text
from sitebuild.pages.checker import conditions

__all__ = ["OUTCOMES", "PREFIX", "Answers", "Outcome", "said", "written"]

_PAGES = {
    "change": "change-cancel/",
    "cancel": "change-cancel/#cancel",
}
_ACCESS = "change-cancel/#access"


PREFIX = "c."
"""Before the names of the chooser's controls: none of them is handed in."""
_SAID = {"domain": {"no": "false", "yes": "true"}}
_FILLS = {
    "service": "services.0.type",
    "holder": "statements.holder_filed",
    "domain": "statements.domain_filed",
}
"""Fields of the submission that hold the same answer."""


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
        return written({name: (value,) for name, value in self.when.items()})

    @property
    def sets(self) -> str:
        """Tell the script what the answers fill in, as paths with values."""
        filled = {
            path: said(name, self.when[name]) for name, path in _FILLS.items() if name in self.when
        }
        filing = {"filing": self.filing.value} if self.filing else {}
        return json.dumps(filing | filled, separators=(",", ":"))

    @property
    def address(self) -> str:
        """Give the answers as the checker's address takes them."""
        pairs = (f"{PREFIX}{name}={said(name, value)}" for name, value in self.when.items())
        return "#" + "&".join(pairs)


def said(name: str, value: str) -> str:
    """Give an answer as the control of the submission would hold it."""
    return _SAID.get(name, {}).get(value, value)


def written(when: Mapping[str, tuple[str, ...]]) -> str:
    """Write answers, any of several each, as a condition for the script."""
    asked = {
        f"{PREFIX}{name}": [said(name, value) for value in values] for name, values in when.items()
    }
    return conditions.written([asked] if asked else [])


def _page(one: types.Outcome) -> str:
    is_filed = one.when.get("holder") == "here" and one.filing is None
    if is_filed or one.filing is Filing.CHANGE_ACCESS:
        return _ACCESS if one.when.get("service", "website") == "website" else _PAGES["change"]
    return _PAGES.get(one.when["aim"], "")


OUTCOMES = tuple(
    Outcome(when=one.when, filing=one.filing, about=one.about, page=_page(one))
    for one in types.OUTCOMES
)
"""The same cells as the tables of guide/choose-type.md."""
