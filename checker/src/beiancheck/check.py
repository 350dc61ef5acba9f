"""The pipeline: a submission and its files in, a report out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from beiancheck.check_code import of_digests
from beiancheck.decode import decode
from beiancheck.documents import open as opening
from beiancheck.documents.document import Document
from beiancheck.facts import Facts, gather
from beiancheck.findings import find
from beiancheck.provider import Provider
from beiancheck.report import Report, submission_digest
from beiancheck.submission import File
from beiancheck.text import Language, Text
from beiancheck.write import write

if TYPE_CHECKING:
    from beiancheck.documents.read_page import ReadPage

Readings = Mapping[str, "tuple[ReadPage, ...]"]
"""The pages that were read, by the names of their files."""
NOTHING_READ: Readings = {}
CHINA = timezone(timedelta(hours=8))
"""China keeps one time and no summer time, so no time zone data are needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the one who asks decides: language, day, profile, and whether to mask.

    ``why_unread``: what keeps papers from being read, for the report.
    """

    language: Language
    today: date
    provider: Provider
    is_masked: bool = False
    why_unread: Text | None = None


def today_in_china() -> date:
    """Return the date in China now."""
    return datetime.now(UTC).astimezone(CHINA).date()


def check(
    raw: dict[str, Any],
    files: Mapping[str, bytes],
    order: Order,
    readings: Readings = NOTHING_READ,
) -> Report:
    """Check a decoded submission and the files it names, with what was read of them."""
    return in_languages(raw, files, order, order.language, readings=readings)[0]


def in_languages(
    raw: dict[str, Any],
    files: Mapping[str, bytes],
    order: Order,
    *languages: Language,
    readings: Readings = NOTHING_READ,
) -> list[Report]:
    """Check once and write the same report in several languages."""
    facts = gathered(raw, files, order, readings)
    found = find(facts)
    digest = submission_digest(raw)
    code = of_digests(digest, tuple(one.digest for one in facts.documents)).typed
    return [
        replace(
            write(facts, found, one, is_masked=order.is_masked),
            submission_sha256=digest,
            check_code=code,
        )
        for one in languages
    ]


def gathered(
    raw: dict[str, Any],
    files: Mapping[str, bytes],
    order: Order,
    readings: Readings = NOTHING_READ,
) -> Facts:
    """Gather all that the rules may look at."""
    decoded = decode(raw)
    documents = tuple(_documents(decoded.submission.files, files, readings))
    return gather(decoded, documents, order.provider, order.today, order.why_unread)


def _documents(
    named: tuple[File, ...], files: Mapping[str, bytes], readings: Readings
) -> Iterator[Document]:
    for index, file in enumerate(named):
        if file.name or file.role:
            yield opening.document(index, file, files.get(file.name), readings.get(file.name, ()))
