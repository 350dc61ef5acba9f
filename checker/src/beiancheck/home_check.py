"""A home page on its own: only the rules about its foot, for a site that has its number."""

from typing import Any

import msgspec

from beiancheck.check import Order, gathered
from beiancheck.findings import look
from beiancheck.formats import icp_number
from beiancheck.pages import homes
from beiancheck.report import ReportedFinding
from beiancheck.rules import RULES
from beiancheck.terms.filings import Filing
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.write import write

FOOT = tuple(rule for rule in RULES if rule.look.__module__.startswith("beiancheck.rules.footer."))
_UNREAD = Text(
    zh="“{name}”不是网页源代码，没有核对。",
    en="“{name}” is not the source of a page, so nothing was checked.",
)
_OTHER = Text(
    zh="页面上是 {there}，您填的是 {typed}，请对一下。",
    en="The page shows {there}, you typed {typed}. Compare them.",
)
_CALM = Text(
    zh="备案号和链接都在，没有发现要改的地方。位置是不是首页底部中央，请自己看一眼。",
    en="The number and the link are there; nothing to change was found. Whether they stand at the "
    "bottom of the page, in the middle, is for you to see.",
)


class HomeCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What was found at the foot; ``said`` is what no rule says, ``is_read``: it is a page."""

    is_read: bool
    said: str
    findings: tuple[ReportedFinding, ...]

    @property
    def must_change(self) -> bool:
        """Tell whether something must be fixed."""
        return any(finding.severity == "error" for finding in self.findings)


def check_home(name: str, data: bytes, icp: str, order: Order) -> HomeCheck:
    """Look at one page of a filed site; ``icp`` is its number as typed, or empty."""
    known = icp_number.exact(icp)
    raw: dict[str, Any] = {
        "filing": Filing.CHANGE_SERVICE.value,
        "files": [{"name": name, "role": Paper.PAGE_SOURCE.value}],
    }
    facts = gathered(raw, {name: data}, order)
    page = next(homes(facts), None)
    if page is None:
        said = _UNREAD.fill(order.language, {"name": name})
        return HomeCheck(is_read=False, said=said, findings=())
    findings = write(facts, look(FOOT, facts), order.language, is_masked=False).findings
    there = icp_number.numbers(page.source.words)
    said = "" if findings else _CALM.of(order.language)
    if known and there and known.number not in {one.number for one in there}:
        numbers: dict[str, Text | str] = {"there": there[0].number, "typed": known.number}
        said = _OTHER.fill(order.language, numbers)
    return HomeCheck(is_read=True, said=said, findings=findings)
