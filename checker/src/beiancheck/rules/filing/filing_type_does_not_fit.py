"""A type of filing that does not go with what has been filed before, or with what changes."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.requirements.changes import fits, fitting
from beiancheck.requirements.types import outcome
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES, NEW_SERVICE, Filing
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_UNCERTAIN = Verdict(Severity.LOOK, Ground.FORM)
_HOLDER = {
    "never": Text(zh="主办者没备过案", en="the holder has never filed"),
    "here": Text(zh="主办者在本服务商备过案", en="the holder has filed with this provider"),
    "elsewhere": Text(zh="主办者在别处备过案", en="the holder has filed elsewhere"),
}
_DOMAIN = {
    "no": Text(zh="域名没备过案", en="the domain has not been filed"),
    "yes": Text(zh="域名备过案", en="the domain has been filed"),
}
_CHANGED = Text(zh="要改的几项不都在这一类里", en="not all that changes belongs to this type")
_RIGHT = Text(zh="改选“{right}”。", en="Choose “{right}”.")


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), HUAWEI, TENCENT),
    causes=("C63",),
    title=Text(zh="备案类型不对", en="The type of filing does not fit"),
    why=Text(
        zh="备案系统按主办者和域名备过案没有分类型，选错了会退回。",
        en="The filing system tells the types apart by what holder and domain have filed before; "
        "a wrong one is sent back.",
    ),
    fault=Text(
        zh="选的是“{filing}”，而表里说{what}。",
        en="“{filing}” is chosen, but by the form {what}.",
    ),
    fix=Text(zh="{instead}回答有误的，改回答。", en="{instead} If an answer is wrong, correct it."),
)
def filing_type_does_not_fit(facts: Facts) -> Iterator[Seen]:
    """Compare the type with the answers, and with what a change changes."""
    submission = facts.submission
    filing, statements = submission.filing, submission.statements
    if filing is None:
        yield Unseen("filing")
        return
    if filing in CHANGES and not fits(filing, submission.changes):
        right = fitting(submission.changes).label
        yield at("filing", filing=filing.label, what=_CHANGED, instead=_RIGHT, right=right)
    domain = _domain(facts, filing)
    for name, answer in (("holder_filed", statements.holder_filed), ("domain_filed", domain)):
        if answer is None:
            yield Unseen(f"statements.{name}")
    if statements.holder_filed is not None and domain is not None:
        yield from _judged(filing, statements.holder_filed, domain)


def _domain(facts: Facts, filing: Filing) -> str | None:
    """Return the answer about the domain; empty where it tells nothing, None where it is open."""
    is_of_sites = not facts.sites or any(site.is_website for site in facts.sites)
    if filing is Filing.CHANGE_HOLDER or not is_of_sites:
        return ""
    answer = facts.submission.statements.domain_filed
    return None if answer is None else "yes" if answer else "no"


def _judged(filing: Filing, holder: str, domain: str) -> Iterator[Seen]:
    asked = {"aim": "new", "service": "website", "holder": holder, "domain": domain or "no"}
    found = outcome(asked)
    if found is None or found.filing is filing:
        return
    if filing not in NEW_SERVICE and holder != "never" and domain != "no":
        # What is filed can be changed, and a holder filed here may have sites elsewhere.
        return
    said = [_HOLDER[holder], *([_DOMAIN[domain]] if domain else [])]
    what = Text(zh="，".join(one.zh for one in said), en=" and ".join(one.en for one in said))
    if found.filing is None:
        yield at("filing", _UNCERTAIN, filing=filing.label, what=what, instead=found.about)
    else:
        right = found.filing.label
        yield at("filing", filing=filing.label, what=what, instead=_RIGHT, right=right)
