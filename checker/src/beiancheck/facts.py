"""What is known of a submission: who and what it names, each with the path where it stands."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import wraps
from typing import Any, TypeVar

import msgspec

from beiancheck.decode import Decoded
from beiancheck.documents.document import Document
from beiancheck.fitting import Misfit
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


class InCharge(msgspec.Struct, frozen=True):
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


class Site(msgspec.Struct, frozen=True):
    """A service and where its fields stand."""

    path: str
    service: Service

    @property
    def is_website(self) -> bool:
        """Tell whether it is a website (and not an app or mini program)."""
        return self.service.type is ServiceType.WEBSITE


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a rule may look at, as `gather` makes it. ``today`` is the date in China.

    ``why_unread``: what kept the papers from being read, where that is known. ``sites`` are the
    services, ``domains`` every domain that is given, each with its path. ``people`` is everyone in
    charge of something, the holder's first; ``site_managers`` those of services that are said to
    be someone else. ``province`` is what it asks for this kind of holder, if it is given.
    ``missing`` are the paths of the fields that must be filled for this filing and are not, in
    order, ``blank`` the same for looking one up. ``kept`` is what functions under `once` found.
    """

    submission: Submission
    misfits: tuple[Misfit, ...]
    documents: tuple[Document, ...]
    provider: Provider
    today: date
    why_unread: Text | None
    is_person: bool
    province: ProvinceRules | None
    sites: tuple[Site, ...]
    domains: tuple[tuple[str, str], ...]
    holder_manager: InCharge
    site_managers: tuple[InCharge, ...]
    people: tuple[InCharge, ...]
    missing: tuple[str, ...]
    blank: frozenset[str]
    kept: dict[object, tuple[Any, ...]]

    @property
    def absent(self) -> frozenset[Part]:
        """The parts that this submission does not have."""
        there = {
            Part.FILES: bool(self.documents),
            Part.READINGS: any(one.readings for one in self.documents)
            or any(file.confirmed for file in self.submission.files),
            Part.APPS: any(site.service.type is ServiceType.APP for site in self.sites),
        }
        return frozenset(part for part, is_there in there.items() if not is_there)

    @property
    def is_new_service(self) -> bool:
        """Tell whether the services have no filing number yet."""
        return self.submission.filing in NEW_SERVICE

    @property
    def certificate_until(self) -> date | None:
        """The last day of the holder's certificate; None for 长期, blank or no date."""
        return parse_date(validity.end(self.submission.holder.valid_until))

    @property
    def is_certificate_long_term(self) -> bool:
        """Tell whether the holder's certificate has no end date."""
        return validity.is_without_end(self.submission.holder.valid_until)


def gather(
    decoded: Decoded,
    documents: tuple[Document, ...],
    provider: Provider,
    today: date,
    why_unread: Text | None = None,
) -> Facts:
    """Gather what nearly every rule asks, once and for all of them."""
    submission = decoded.submission
    is_person = submission.kind in PERSONS
    asked = submission.province
    manager = InCharge("manager", submission.manager)
    sites = tuple(Site(f"services.{at}", one) for at, one in enumerate(submission.services))
    site_managers = tuple(_site_managers(sites))
    blank = tuple(missing(submission, provider.practice))
    return Facts(
        submission=submission,
        misfits=decoded.misfits,
        documents=documents,
        provider=provider,
        today=today,
        why_unread=why_unread,
        is_person=is_person,
        province=None if asked is None else province_rules(asked, is_person=is_person),
        sites=sites,
        domains=tuple(_domains(sites)),
        holder_manager=manager,
        site_managers=site_managers,
        people=(manager, *site_managers),
        missing=blank,
        blank=frozenset(blank),
        kept={},
    )


def _site_managers(sites: tuple[Site, ...]) -> Iterator[InCharge]:
    for site in sites:
        if has_own_manager(site.service):
            yield InCharge(f"{site.path}.manager", site.service.manager)


def _domains(sites: tuple[Site, ...]) -> Iterator[tuple[str, str]]:
    for site in sites:
        for index, domain in enumerate(site.service.domains):
            if domain.name.strip():
                yield f"{site.path}.domains.{index}.name", domain.name.strip()


def once(look: Callable[[Facts], Iterable[Value]]) -> Callable[[Facts], tuple[Value, ...]]:
    """Make a function gather its values once from the same facts, however many rules ask."""

    @wraps(look)
    def gathered(facts: Facts) -> tuple[Value, ...]:
        found = facts.kept.get(look)
        if found is None:
            found = facts.kept[look] = tuple(look(facts))
        return found

    return gathered
