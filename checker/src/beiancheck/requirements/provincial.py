"""Which papers a province wants besides."""

from collections.abc import Iterator

from beiancheck.provinces import Rules
from beiancheck.requirements.needed import Need
from beiancheck.submission import Submission
from beiancheck.terms.filings import Filing
from beiancheck.verdict import Ground, Severity, Verdict

BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)
PERHAPS = Verdict(Severity.LOOK, Ground.PROVINCE)
"""A change of access alone, for which no row says whether its paper is asked for again."""


def wanted(submission: Submission, province: Rules) -> Iterator[Need]:
    """Yield what a province wants for this kind of holder and filing."""
    for row in province.about("paper"):
        if row.paper is not None and row.concerns(submission.kind, submission.filing):
            title = row.paper.label
            is_told = bool(row.filings) or submission.filing is not Filing.CHANGE_ACCESS
            yield Need(
                f"province-{row.paper.value}",
                title,
                row.clause,
                (row.paper,),
                BY_PROVINCE if is_told else PERHAPS,
                (row.cited,),
            )
