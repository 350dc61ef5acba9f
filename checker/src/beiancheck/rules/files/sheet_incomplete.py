"""The applicant says that the checklist is not complete or was corrected."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import GENERAL_KNOWLEDGE, NOTICE_2010_64
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(NOTICE_2010_64.whole, GENERAL_KNOWLEDGE),
    causes=("C78",),
    title=Text(
        zh="核验单没写全或有涂改",
        en="The checklist is not complete, or was corrected",
    ),
    why=Text(
        zh="核验单缺一项或有涂改，都要重填。",
        en="With a gap or a correction it has to be filled in again.",
    ),
    fault=Text(
        zh="表里写着核验单缺主办者、域名或签字，或者有涂改。",
        en="The form says that holder, a domain or the signature is missing, or that it "
        "was corrected.",
    ),
    fix=Text(
        zh="换一张重填：写主办者全称和每个域名，网站负责人签字，单位盖公章，不涂改。",
        en="Fill in a new one: the holder's full name, every domain, signed by the person "
        "in charge, sealed by an organisation, no corrections.",
    ),
)
def sheet_incomplete(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered about the checklist."""
    path = "statements.sheet_is_complete"
    answer = facts.submission.statements.sheet_is_complete
    if answer is False:
        yield at(path)
    elif answer is None and any(
        file.role is Paper.VERIFICATION_SHEET for file in facts.submission.files
    ):
        yield Unseen(path)
