"""A letter whose date lies too far back."""

from collections.abc import Iterator

from beiancheck.dates import letters
from beiancheck.facts import Facts, Part
from beiancheck.law import ALIBABA, HUAWEI, TENCENT
from beiancheck.months import later
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

USUAL_MONTHS = 3
"""How old letters may usually be; used where the profile names no number."""
# Hebei is said to accept letters of up to six months.
_LONGER = {Province.HEBEI: 6}
_STATED = Verdict(Severity.ERROR, Ground.PROVIDER)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, HUAWEI, ALIBABA),
    causes=("C76",),
    title=Text(zh="授权书、承诺书的日期太早", en="A letter is dated too long ago"),
    why=Text(
        zh="审核时一般只认三个月内签的授权书和承诺书，河北可到六个月。",
        en="Reviewers usually accept letters of the last three months; in Hebei, six.",
    ),
    fault=Text(
        zh="“{paper}”的落款日期是 {dated}，超过 {months} 个月。",
        en="“{paper}” is dated {dated}, more than {months} months ago.",
    ),
    fix=Text(
        zh="重写一份，签字盖章，写上今天的日期。",
        en="Write, sign and seal a new one with today's date.",
    ),
    about=Part.FILES,
)
def letter_too_old(facts: Facts) -> Iterator[Seen]:
    """Look for letters older than the provider, or usual practice, accepts."""
    limits = facts.provider.limits
    stated = limits.stated and limits.letter_months is not None
    months = USUAL_MONTHS if limits.letter_months is None else limits.letter_months
    if not stated and facts.submission.province in _LONGER:
        months = max(months, _LONGER[facts.submission.province])
    for path, paper, dated in letters(facts):
        if dated is None:
            yield Unseen(path)
        elif dated < later(facts.today, -months):
            yield at(
                path,
                _STATED if stated else None,
                paper=paper,
                dated=dated.isoformat(),
                months=str(months),
            )
