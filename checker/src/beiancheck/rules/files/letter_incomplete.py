"""The applicant says that a letter lacks signature, seal, numbers or date."""

from collections.abc import Iterator

from beiancheck.dates import letters
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(
        zh="授权书、承诺书没写全",
        en="A letter that is not complete",
    ),
    why=Text(
        zh="缺签字、公章、证件号码或日期的函件，等于没有交。",
        en="A letter without signature, seal, document numbers or date counts as none.",
    ),
    fault=Text(
        zh="表里写着函件的签字、公章、证件号码或日期不全。",
        en="The form says that signature, seal, document numbers or date are missing.",
    ),
    fix=Text(
        zh="补齐签字、公章、双方证件号码和日期；上海的授权书还要写职务和域名。",
        en="Add signature, seal, both document numbers and the date; in Shanghai also "
        "post and domain.",
    ),
)
def letter_incomplete(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered about letters."""
    path = "statements.letters_are_complete"
    answer = facts.submission.statements.letters_are_complete
    if answer is False:
        yield at(path)
    elif answer is None and any(letters(facts)):
        yield Unseen(path)
