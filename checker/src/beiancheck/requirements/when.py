"""When a requirement holds: a row of closed sets, the same for engine, pages and checklist."""

from dataclasses import dataclass

from beiancheck.provider import Practice
from beiancheck.submission import Person, Service, Submission
from beiancheck.terms.filings import SUBMITTED, Filing, ServiceType
from beiancheck.terms.kinds import ALL_KINDS, Kind

ALL_SERVICES = frozenset(ServiceType)
_NOBODY = Person()


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Every condition must hold; None means "either way".

    ``separate_manager``: the site has a person in charge of its own. ``needs_authorisation``: the
    person in charge of holder or site is not the legal representative. ``has_approval``: the
    service names an approval. ``switch``: a switch of the provider's practice that must be on.
    """

    kinds: frozenset[Kind] = ALL_KINDS
    filings: frozenset[Filing] = SUBMITTED
    services: frozenset[ServiceType] = ALL_SERVICES
    separate_manager: bool | None = None
    needs_authorisation: bool | None = None
    has_approval: bool | None = None
    switch: str = ""

    def concerns(self, submission: Submission, practice: Practice) -> bool:
        """Tell whether the row concerns the holder; an unknown kind or filing does not."""
        return (
            submission.kind in self.kinds
            and submission.filing in self.filings
            and (not self.switch or bool(getattr(practice, self.switch)))
        )

    def covers(self, submission: Submission, service: Service) -> bool:
        """Tell whether the row concerns one service of a submission that it concerns."""
        own, authorised = self.separate_manager, self.needs_authorisation
        return (
            service.type in self.services
            and (own is None or own == has_own_manager(service))
            and (authorised is None or authorised == needs_authorisation(submission, service))
            and self.has_approval in {None, bool(service.approvals)}
        )

    def questions(self) -> dict[str, list[str]]:
        """Return the answers under which the row holds, by question, for the checklist."""
        asked = {
            "kind": [kind.value for kind in Kind if kind in self.kinds],
            "filing": [filing.value for filing in Filing if filing in self.filings],
            "type": [kind.value for kind in ServiceType if kind in self.services],
        }
        for name in ("separate_manager", "needs_authorisation", "has_approval"):
            wanted = getattr(self, name)
            if wanted is not None:
                asked[name] = ["yes" if wanted else "no"]
        return asked


def has_own_manager(service: Service) -> bool:
    """Tell whether a service names a person in charge of its own; without an answer, who is it."""
    if service.same_manager is None:
        return service.manager != _NOBODY
    return not service.same_manager


def needs_authorisation(submission: Submission, service: Service) -> bool:
    """Tell whether someone who is not the legal representative answers for holder or site."""
    if submission.manager_is_legal_representative is False:
        return True
    return has_own_manager(service) and not _same_person(submission, service)


def _same_person(submission: Submission, service: Service) -> bool:
    number = service.manager.number.strip().upper()
    return bool(number) and number == submission.manager.number.strip().upper()
