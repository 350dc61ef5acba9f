"""What each type of filing takes: fields, what may change, papers, order, who gets the code."""

from dataclasses import dataclass

from beiancheck.citation import Article, Citation
from beiancheck.provider import default
from beiancheck.requirements import fields
from beiancheck.requirements.changes import BARRED, MAY_CHANGE, PARTS, Barred
from beiancheck.requirements.papers import ROWS, PaperRow
from beiancheck.requirements.sms import receivers
from beiancheck.requirements.when import When
from beiancheck.shape import at
from beiancheck.step import Step
from beiancheck.steps import steps
from beiancheck.terms.changes import Change
from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Language, Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.render import render

ORDER = {
    "provider-review": Text(zh="服务商初审", en="Provider’s review"),
    "sms-code": Text(zh="短信核验", en="SMS code"),
    "authority-review": Text(zh="通信管理局审核", en="Administration’s review"),
    "open-site": Text(zh="开通，当天挂备案号", en="Open it, number shown the same day"),
    "public-security": Text(zh="公安联网备案", en="Public security filing"),
    "change-holds": Text(zh="改动生效", en="The change takes effect"),
}
"""Steps without a date; the first one keeps its words."""


@dataclass(frozen=True, slots=True)
class FilingType:
    """One type, as the guide and the checker show it."""

    filing: Filing

    @property
    def when(self) -> str:
        """Tell the script when it is shown in the checker."""
        return conditions.written([{"filing": [self.filing.value]}])

    @property
    def asked(self) -> dict[Text, list[Text]]:
        """Return the groups that must be filled, each with its fields."""
        found: dict[Text, list[Text]] = {}
        for row in fields.ROWS:
            if row.group and self.filing in row.when.filings:
                found.setdefault(at(row.group).label, []).extend(
                    at(path).label for path in row.paths
                )
        return found

    @property
    def may_change(self) -> list[Text]:
        """Return what this type of change may hold."""
        parts = MAY_CHANGE.get(self.filing, frozenset())
        barred = {one.change for one in BARRED}
        return [
            one.label
            for one in Change
            if parts and one not in barred and (PARTS[one] is None or PARTS[one] in parts)
        ]

    @property
    def barred(self) -> list[Barred]:
        """Return what no change may hold, of the parts that this one touches."""
        return [one for one in BARRED if PARTS[one.change] in MAY_CHANGE.get(self.filing, ())]

    @property
    def papers(self) -> list[tuple[PaperRow, bool]]:
        """Return the papers, each with whether only some need it."""
        return [
            (row, row.verdict is None or _is_partial(row.when))
            for row in ROWS
            if self.filing in row.when.filings and conditions.is_on(row.when)
        ]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps in their order."""
        return steps(default().practice.submit_days, self.filing)

    @property
    def code(self) -> Text | None:
        """Return who gets the code; nobody does where it is None."""
        return receivers(self.filing).who

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Return what the order and the code rest on."""
        found = [cite for step in self.steps for cite in step.cites]
        return tuple(dict.fromkeys((*found, *receivers(self.filing).cites)))


def _is_partial(when: When) -> bool:
    """Tell whether some organisations or services are not asked for it."""
    asks_more = not when.questions().keys() <= {"kind", "filing", "type"}
    return asks_more or not when.kinds >= ORGANISATIONS or when.services < frozenset(ServiceType)


TYPES = tuple(FilingType(filing) for filing in Filing)


def block(language: Language, *, root: str, is_live: bool = False) -> str:
    """Give the types as HTML; a live block shows the one that was chosen."""
    return render(
        "filing_types.html",
        language,
        types=TYPES,
        order=ORDER,
        root=root,
        is_live=is_live,
        is_article=lambda cite: isinstance(cite, Article),
    )
