"""Which fields of the form must be filled, by filing and service (provider-side form, 2023-12)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from beiancheck import shape
from beiancheck.law import INSPUR, ORDER_33, PROVIDER_FORM_2023, Citation
from beiancheck.provider import Practice
from beiancheck.requirements.when import When, has_own_manager
from beiancheck.submission import Person, Service, Submission
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.filings import SUBMITTED, Filing, ServiceType
from beiancheck.terms.kinds import ORGANISATIONS, Kind

WHOLE = SUBMITTED - {
    Filing.CHANGE_HOLDER,
    Filing.CHANGE_SERVICE,
    Filing.CHANGE_ACCESS,
}
"""Filings for which holder and services are both reviewed."""
OF_HOLDER = WHOLE | {Filing.CHANGE_HOLDER}
OF_SERVICE = WHOLE | {Filing.CHANGE_SERVICE}
OF_ACCESS = OF_SERVICE | {Filing.CHANGE_ACCESS}
WEBSITE = frozenset({ServiceType.WEBSITE})
APP = frozenset({ServiceType.APP})
_CITES: tuple[Citation, ...] = (ORDER_33.article(7), PROVIDER_FORM_2023, INSPUR)


@dataclass(frozen=True)
class FieldRow:
    """Fields under one group that must be filled when the row holds."""

    group: str
    names: tuple[str, ...]
    when: When
    cites: tuple[Citation, ...] = _CITES

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The fields' paths without indices."""
        return tuple(f"{self.group}.{name}".removeprefix(".") for name in self.names)

    @cached_property
    def within(self) -> str | None:
        """The group within a service, empty for the service itself; None for no service's."""
        if not self.group.startswith("services"):
            return None
        return self.group.removeprefix("services").removeprefix(".")


_HOLDER, _SERVICE = When(filings=OF_HOLDER), When(filings=OF_SERVICE)
_ORGANISATION = When(kinds=ORGANISATIONS, filings=OF_SERVICE)
_PERSON = ("name", "document", "number", "mobile", "emergency", "email")

ROWS: tuple[FieldRow, ...] = (
    FieldRow("", ("kind", "filing", "province"), When()),
    FieldRow(
        "holder",
        ("name", "certificate", "number", "certificate_address", "address", "investor"),
        When(filings=OF_HOLDER),
    ),
    FieldRow("manager", _PERSON, When(filings=OF_HOLDER)),
    FieldRow("services", ("name",), When(filings=OF_SERVICE)),
    FieldRow(
        "services",
        ("domains.name", "home_page", "content", "languages"),
        When(filings=OF_SERVICE, services=WEBSITE),
    ),
    FieldRow("services.manager", _PERSON, When(filings=OF_SERVICE, separate_manager=True)),
    FieldRow("services.access", ("ip",), When(filings=OF_ACCESS, services=WEBSITE | APP)),
    FieldRow(
        "services.app",
        ("platforms", "package", "public_key", "fingerprint", "domain"),
        When(filings=OF_SERVICE, services=APP),
    ),
)


def missing(submission: Submission, practice: Practice) -> Iterator[str]:
    """Yield the path of every field that must be filled and is not."""
    for row in _concerned(submission.kind, submission.filing, practice):
        if row.within is None:
            yield from _blank(submission, row.group, row.names, row.group)
            continue
        if not submission.services:
            yield from row.paths
        for index, service in enumerate(submission.services):
            if row.when.covers(submission, service):
                path = f"services.{index}.{row.within}".removesuffix(".")
                yield from _blank(service, row.within, row.names, path)
    yield from _unanswered(submission, practice)
    yield from _validity(submission, practice)


@lru_cache(maxsize=512)
def _concerned(
    kind: Kind | None, filing: Filing | None, practice: Practice
) -> tuple[FieldRow, ...]:
    asked = Submission(kind=kind, filing=filing)
    return tuple(row for row in ROWS if not row.group or row.when.concerns(asked, practice))


def _unanswered(submission: Submission, practice: Practice) -> Iterator[str]:
    """Yield the question who is in charge of a site; an individual is the person themselves."""
    if _ORGANISATION.concerns(submission, practice):
        for index, service in enumerate(submission.services):
            if service.same_manager is None and not has_own_manager(service):
                yield f"services.{index}.same_manager"


def _blank(
    whole: Submission | Service, group: str, names: tuple[str, ...], path: str
) -> Iterator[str]:
    held: Any = getattr(whole, group) if group else whole
    for name in names:
        if name == "domains.name":
            # A list: at least one domain, and none of them blank.
            given = [domain.name.strip() for domain in held.domains] or [""]
            yield from (
                f"{path}.domains.{index}.name" for index, one in enumerate(given) if not one
            )
            continue
        value = getattr(held, name)
        is_blank = not value.strip() if isinstance(value, str) else value in (None, ())
        if is_blank:
            yield f"{path}.{name}".removeprefix(".")


def _validity(submission: Submission, practice: Practice) -> Iterator[str]:
    people: list[tuple[str, Person]] = []
    if _HOLDER.concerns(submission, practice):
        people.append(("manager", submission.manager))
    if _SERVICE.concerns(submission, practice):
        people += [
            (f"services.{index}.manager", service.manager)
            for index, service in enumerate(submission.services)
            if has_own_manager(service)
        ]
    for path, person in people:
        if person.document is PersonDocument.RESIDENT_ID and not person.valid_until.strip():
            yield f"{path}.valid_until"


def rows_for(path: str) -> tuple[FieldRow, ...]:
    """Return the rows that ask for a field, by its path without indices."""
    return tuple(row for row in ROWS if path in row.paths)


def is_ever_required(path: str) -> bool:
    """Tell whether any row asks for a field; ``path`` must exist in the schema."""
    shape.at(path)
    return bool(rows_for(path))
