"""The report of a check: what JSON, text and page all show."""

import hashlib
import json
from functools import lru_cache
from typing import Any

import msgspec

from beiancheck.citation import Citation
from beiancheck.reported import ReportedPaper, ReportedRow, Spot
from beiancheck.text import Language


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """A citation as a report prints it."""

    title: str
    authority: str
    url: str
    page: str
    checked: str

    @classmethod
    @lru_cache(maxsize=1024)
    def all_of(cls, cites: tuple[Citation, ...], language: Language) -> "tuple[Cited, ...]":
        """Print the citations of a rule in one language."""
        return tuple(cls.of(cite, language) for cite in cites)

    @classmethod
    def of(cls, cite: Citation, language: Language) -> "Cited":
        """Print a citation in one language."""
        return cls(
            title=cite.title(language),
            authority=cite.authority,
            url=cite.url,
            page=cite.page,
            checked=cite.checked.isoformat(),
        )


class ReportedFinding(msgspec.Struct, frozen=True, kw_only=True):
    """A finding in one language. ``place`` is a field's path, or ``files.N`` for a file.

    ``spots`` are where on the files it can be seen.
    """

    rule: str
    severity: str
    ground: str
    causes: tuple[str, ...]
    place: str
    place_label: str
    file: str
    title: str
    message: str
    why: str
    fix: str
    cites: tuple[Cited, ...]
    spots: tuple[Spot, ...] = ()


class ReportedReminder(msgspec.Struct, frozen=True, kw_only=True):
    """Something to keep in mind; no finding."""

    text: str
    causes: tuple[str, ...]
    cites: tuple[Cited, ...]


class NotChecked(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was not checked, and why. ``rules``: the rules that could not look."""

    what: str
    reason: str
    place: str = ""
    rules: tuple[str, ...] = ()


class ReportedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it was measured. ``size`` in bytes; ``pages`` as [width, height]."""

    name: str
    role: str
    kind: str
    size: int
    sha256: str
    pages: tuple[tuple[int, int], ...]


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """How many findings of each kind, rules that found nothing, and things not checked."""

    error: int
    warning: int
    look: int
    clear: int
    not_checked: int


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """Whose filing it is, in words."""

    holder: str
    kind: str
    filing: str
    province: str
    domains: tuple[str, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A whole report in one language.

    ``today`` is the day in China as of which it was judged; ``submission_sha256`` is what
    ``submission_digest`` returns; ``check_code`` is one digest of that and of every file, to be
    typed; ``masked``: names and numbers are shortened.
    """

    schema: int = 1
    engine: str
    language: Language
    today: str
    masked: bool
    submission_sha256: str = ""
    check_code: str = ""
    provider: str
    subject: Subject
    verdict: str
    caution: str
    counts: Counts
    findings: tuple[ReportedFinding, ...]
    not_checked: tuple[NotChecked, ...]
    clear: tuple[str, ...]
    reminders: tuple[ReportedReminder, ...]
    files: tuple[ReportedFile, ...]
    agreement: tuple[ReportedRow, ...] = ()
    papers: tuple[ReportedPaper, ...] = ()


_PLAIN = msgspec.json.Encoder(enc_hook=str, order="sorted")


def submission_digest(raw: dict[str, Any]) -> str:
    """Return the SHA-256 of a decoded submission, whether it was TOML or JSON.

    Taken of its JSON in UTF-8: keys sorted, no spaces, dates as YYYY-MM-DD. Empty where it is
    nested too deeply to be written.
    """
    try:
        words = _PLAIN.encode(raw)
    except RecursionError:
        return ""
    except UnicodeEncodeError:
        # Half of a pair of surrogates, which JSON can name and UTF-8 cannot write.
        plain = json.dumps(raw, ensure_ascii=True, sort_keys=True, default=str)
        words = plain.encode("ascii")
    return hashlib.sha256(words).hexdigest()


def encode(report: Report) -> str:
    """Write a report as JSON: the same bytes for the same report, everywhere."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"
