"""What is known of a submission: who and what it names, each with the path where it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property, wraps
from typing import Any, TypeVar

from beiancheck.decode import Misfit
from beiancheck.documents.document import Document
from beiancheck.formats import validity
from beiancheck.formats.day import parse_date
from beiancheck.provider import Provider
from beiancheck.provinces import Rules as ProvinceRules
from beiancheck.provinces import of as province_rules
from beiancheck.requirements.fields import missing
from beiancheck.requirements.when import has_own_manager
from beiancheck.submission import Person, Service, Submission
from beiancheck.terms.filings import NEW_SERVICE, ServiceType
from beiancheck.terms.kinds import PERSONS
from beiancheck.text import Text

Value = TypeVar("Value")


class Part(StrEnum):
    """A part of a submission that many do not have."""

    FILES = "files"
    APPS = "apps"
    READINGS = "readings"
    """What was read of papers, or confirmed by a person."""


@dataclass(frozen=True, slots=True)
class InCharge:
    """A person in charge and where the person's fields stand."""

    path: str
    person: Person

    @property
    def until(self) -> date | None:
        """The last day of the identity document; None for 长期, blank or no date."""
        return parse_date(validity.end(self.person.valid_until))

    @property
    def is_long_term(self) -> bool:
        """Tell whether the document has no end date."""
        return validity.is_without_end(self.person.valid_until)


@dataclass(frozen=True, slots=True)
class Site:
    """A service and where its fields stand."""

    path: str
    service: Service

    @property
    def is_website(self) -> bool:
        """Tell whether it is a website (and not an app or mini program)."""
        return self.service.type is ServiceType.WEBSITE


@dataclass(frozen=True)
class Facts:
    """Everything a rule may look at. ``today`` is the date in China.

    ``why_unread``: what kept the papers from being read, where that is known.
    """

    submission: Submission
    misfits: tuple[Misfit, ...]
    documents: tuple[Document, ...]
    provider: Provider
    today: date
    why_unread: Text | None = None

    @cached_property
    def holder_manager(self) -> InCharge:
        """The person in charge of the holder."""
        return InCharge("manager", self.submission.manager)

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """The services."""
        return tuple(
            Site(f"services.{index}", service)
            for index, service in enumerate(self.submission.services)
        )

    @cached_property
    def absent(self) -> frozenset[Part]:
        """The parts that this submission does not have."""
        there = {
            Part.FILES: bool(self.documents),
            Part.READINGS: any(one.readings for one in self.documents)
            or any(file.confirmed for file in self.submission.files),
            Part.APPS: any(site.service.type is ServiceType.APP for site in self.sites),
        }
        return frozenset(part for part, is_there in there.items() if not is_there)

    @cached_property
    def site_managers(self) -> tuple[InCharge, ...]:
        """The persons in charge of services that are said to be someone else."""
        return tuple(
            InCharge(f"{site.path}.manager", site.service.manager)
            for site in self.sites
            if has_own_manager(site.service)
        )

    @cached_property
    def people(self) -> tuple[InCharge, ...]:
        """Everyone in charge of something, the holder's first."""
        return (self.holder_manager, *self.site_managers)

    @property
    def is_person(self) -> bool:
        """Tell whether the holder files in a person's own name."""
        return self.submission.kind in PERSONS

    @property
    def is_new_service(self) -> bool:
        """Tell whether the services have no filing number yet."""
        return self.submission.filing in NEW_SERVICE

    @cached_property
    def province(self) -> ProvinceRules | None:
        """What the province asks for this kind of holder, if the province is given."""
        asked = self.submission.province
        return None if asked is None else province_rules(asked, is_person=self.is_person)

    @property
    def certificate_until(self) -> date | None:
        """The last day of the holder's certificate; None for 长期, blank or no date."""
        return parse_date(validity.end(self.submission.holder.valid_until))

    @property
    def is_certificate_long_term(self) -> bool:
        """Tell whether the holder's certificate has no end date."""
        return validity.is_without_end(self.submission.holder.valid_until)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The paths of the fields that must be filled for this filing and are not, in order."""
        return tuple(missing(self.submission, self.provider.practice))

    @cached_property
    def blank(self) -> frozenset[str]:
        """The same paths, for looking one up."""
        return frozenset(self.missing)

    @cached_property
    def kept(self) -> dict[object, tuple[Any, ...]]:
        """What functions under `once` have gathered."""
        return {}

    @cached_property
    def domains(self) -> tuple[tuple[str, str], ...]:
        """Every domain that is given, each with its path."""
        return tuple(
            (f"{site.path}.domains.{index}.name", domain.name.strip())
            for site in self.sites
            for index, domain in enumerate(site.service.domains)
            if domain.name.strip()
        )


def once(gather: Callable[[Facts], Iterable[Value]]) -> Callable[[Facts], tuple[Value, ...]]:
    """Make a function gather its values once from the same facts, however many rules ask."""

    @wraps(gather)
    def gathered(facts: Facts) -> tuple[Value, ...]:
        if gather not in facts.kept:
            facts.kept[gather] = tuple(gather(facts))
        return facts.kept[gather]

    return gathered
