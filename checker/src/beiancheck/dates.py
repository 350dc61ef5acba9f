"""Letters and domains of a submission with the dates that they bear."""

from collections.abc import Iterator
from datetime import date

from beiancheck.facts import Facts
from beiancheck.terms.papers import Paper
from beiancheck.text import Text

_SIGNED = frozenset(
    {
        Paper.AUTHORISATION_LETTER,
        Paper.UNDERTAKING,
        Paper.RESPONSIBILITY_NOTICE,
        Paper.NO_APPROVAL_LETTER,
    }
)
"""Papers that someone signs for this filing and dates."""


def letters(facts: Facts) -> Iterator[tuple[str, Text, date | None]]:
    """Yield the path of each letter's date, which paper it is, and the date."""
    for index, file in enumerate(facts.submission.files):
        if file.role in _SIGNED:
            yield f"files.{index}.dated", file.role.label, file.dated


def ends_of_domains(facts: Facts) -> Iterator[tuple[str, str, date | None]]:
    """Yield the path of each named domain's last day, the domain, and the day."""
    for site in facts.sites:
        for index, domain in enumerate(site.service.domains):
            if domain.name.strip():
                path = f"{site.path}.domains.{index}.expires"
                yield path, domain.name.strip(), domain.expires
