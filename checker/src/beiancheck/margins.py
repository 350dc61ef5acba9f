"""How long what is handed in must still run, and whether it outlasts the review."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from beiancheck.dates import ends_of_domains
from beiancheck.facts import Facts
from beiancheck.months import later
from beiancheck.provider import Limits
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text, shown

USUAL_MONTHS: Final = 3
"""What providers usually want a document or a domain to run; a profile may name its own number."""
_CERTIFICATE = Text(zh="主办者证件", en="Holder’s certificate")
_OF_HOLDER = Text(zh="主体负责人的证件", en="Document of the person in charge of the holder")
_OF_SITE = Text(zh="网站负责人的证件", en="Document of the person in charge of the site")
_OF_SITES = Text(zh="第 {n} 个网站负责人的证件", en="Document of the person in charge of site {n}")


class Lasts(StrEnum):
    """How an end date lies to the day of handing in and the end of the review."""

    EXPIRED = "expired"
    BEFORE = "before"
    DURING = "during"
    SHORT = "short"
    ENOUGH = "enough"
    LONG_TERM = "long-term"


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The last day of something that is handed in.

    ``what`` is words of ours or the applicant's own. ``until`` is None for what never ends;
    ``months`` is what it should still run at handing in.
    """

    path: str
    what: Text | str
    until: date | None
    months: int = 0

    def lasts(self, today: date, start: date, answered: date) -> Lasts:
        """Tell whether it outlasts a review from ``start`` to ``answered``."""
        if self.until is None:
            return Lasts.LONG_TERM
        if self.until < today:
            return Lasts.EXPIRED
        if self.until < start:
            return Lasts.BEFORE
        if self.until < answered:
            return Lasts.DURING
        return Lasts.SHORT if self.until < later(start, self.months) else Lasts.ENOUGH


def identity_months(limits: Limits) -> int:
    """Return the months that an identity document should still run."""
    return USUAL_MONTHS if limits.id_months_left is None else limits.id_months_left


def domain_months(limits: Limits) -> int:
    """Return the months that a domain should still run."""
    return USUAL_MONTHS if limits.domain_months_left is None else limits.domain_months_left


def ends(facts: Facts) -> Iterator[End]:
    """Yield every end that was given: certificate, identity documents, domains."""
    yield from _certificate(facts)
    yield from _documents(facts)
    months = domain_months(facts.provider.limits)
    for path, name, expires in ends_of_domains(facts):
        if expires is not None:
            yield End(path=path, what=shown(name), until=expires, months=months)


def _certificate(facts: Facts) -> Iterator[End]:
    if facts.submission.kind not in ORGANISATIONS:
        return
    until = facts.certificate_until
    if until is not None or facts.is_certificate_long_term:
        row = facts.province.first("licence-months") if facts.province else None
        months = (row.number if row else None) or 0
        yield End(path="holder.valid_until", what=_CERTIFICATE, until=until, months=months)


def _documents(facts: Facts) -> Iterator[End]:
    months = identity_months(facts.provider.limits)
    for one in facts.people:
        if one.until is not None or one.is_long_term:
            yield End(
                path=f"{one.path}.valid_until",
                what=_whose(facts, one.path),
                until=one.until,
                months=months,
            )


def _whose(facts: Facts, path: str) -> Text:
    if path == facts.holder_manager.path:
        return _OF_HOLDER
    if len(facts.site_managers) == 1:
        return _OF_SITE
    number = str(int(path.split(".")[1]) + 1)
    return Text(zh=_OF_SITES.fill("zh", {"n": number}), en=_OF_SITES.fill("en", {"n": number}))
