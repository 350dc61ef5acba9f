"""Someone other than the legal representative is in charge, and there is no letter about it."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.lacking import lacking
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.requirements.needed import needed
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import NEW_SERVICE, Filing
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C22",),
    kinds=ORGANISATIONS,
    filings=NEW_SERVICE | {Filing.ADD_ACCESS, Filing.CHANGE_SERVICE, Filing.CHANGE_BOTH},
    title=Text(zh="缺授权书", en="The letter of authorisation is missing"),
    why=Text(
        zh="负责人不是法定代表人的，一般要有单位出具的授权书，审核时凭它确认人是单位派的。",
        en="If someone other than the legal representative is in charge, reviewers usually want "
        "the organisation's letter that says so.",
    ),
    fault=Text(
        zh="{reason}，材料里没有看到“{paper}”。",
        en="{reason}, and “{paper}” is not among the files.",
    ),
    fix=Text(
        zh="补一份授权书：单位盖公章，法定代表人签字，写明两人的证件号码和日期。",
        en="Add a letter with the official seal, signed by the legal representative, with both "
        "persons' document numbers and the date.",
    ),
)
def authorisation_missing(facts: Facts) -> Iterator[Seen]:
    """Look for the letter wherever a person in charge is not the legal representative."""
    if facts.submission.manager_is_legal_representative is None:
        yield Unseen("manager_is_legal_representative")
    needs = needed(facts.submission, facts.provider, "authorisation-missing")
    for path, need in lacking(facts, needs):
        yield at(path, need.verdict, need.cites, paper=need.title, reason=need.reason)
