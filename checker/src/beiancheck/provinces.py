"""What provinces ask, as dated rows: one TOML file per province, each row with its source.

Provinces change their practice without notice and sources contradict each other, so no row can
ever make an error. A new province or row is a change of data, not of code.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from beiancheck.law import SOURCES, Source
from beiancheck.terms.content import Content
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.terms.topics import Answer, Topic
from beiancheck.text import Text

__all__ = ["Answer", "Row", "Rules", "Topic", "of", "rows"]


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a province asks.

    ``number``: years for minimum-age; distinct numbers if one person (``number``) or two persons
    (``number_two``) are in charge. ``answer``: legal-representative must, usually or not-required;
    people-from-elsewhere no, proof or free; domain-holder holder-only or representative-too;
    site-name-english no or not-only (Latin letters alone); words and contents no, or what they
    need: approval, letter, remark. ``words``: words that a domain, name or scope may not hold;
    of remark-statement: those that a remark holds from ``number`` domains on. ``contents``: kinds
    of content that are refused. ``wanted``: of sector-remark, what the remark names if ``words``
    or ``contents`` are met. ``paper``: the paper asked for, of ``kinds`` and ``filings`` where
    they are named; of sites-in-all, the one that more than ``number`` sites need, where ``number``
    is the most that need none. Of licence-months ``number`` is how many months must be left.
    local-mobile outsiders: of those only whose ID is from elsewhere. trade-name required,
    as-individual or as-enterprise (how a business without one files) or ask; shell add or
    cancel-first. kind-change names in ``holders`` who changes.
    """

    topic: Topic
    zh: str
    en: str
    source: str
    as_of: str = ""
    holders: Literal["all", "organisations", "individuals"] = "all"
    number: int | None = None
    number_two: int | None = None
    answer: Answer = ""
    words: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    contents: tuple[Content, ...] = ()
    paper: Paper | None = None
    kinds: tuple[Kind, ...] = ()
    filings: tuple[Filing, ...] = ()
    is_disputed: bool = False

    @property
    def text(self) -> Text:
        """What is asked, in both languages."""
        return Text(zh=self.zh, en=self.en)

    def concerns(self, kind: Kind | None, filing: Filing | None) -> bool:
        """Tell whether it is asked of a kind of holder and for a filing."""
        return (not self.kinds or kind in self.kinds) and (
            not self.filings or filing in self.filings
        )

    @property
    def clause(self) -> Text:
        """What is asked, to stand within a sentence."""
        return Text(zh=self.zh.removesuffix("。"), en=self.en.removesuffix("."))

    @property
    def cited(self) -> Source:
        """The source as a value to cite."""
        return SOURCES[self.source]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    province: Province
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What one province asks of one kind of holder."""

    province: Province
    rows: tuple[Row, ...]

    def about(self, topic: Topic) -> tuple[Row, ...]:
        """Return the rows on a topic that no other source disputes."""
        return tuple(row for row in self.rows if row.topic == topic and not row.is_disputed)

    def first(self, topic: Topic) -> Row | None:
        """Return the first undisputed row on a topic."""
        return next(iter(self.about(topic)), None)


@cache
def rows(province: Province) -> tuple[Row, ...]:
    """Return all rows of a province; none if it has no file."""
    path = files("beiancheck").joinpath(f"data/provinces/{province.value}.toml")
    if not path.is_file():
        return ()
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return msgspec.convert(raw, _File).rows


def of(province: Province, *, is_person: bool) -> Rules:
    """Return what a province asks of persons or of organisations."""
    wanted = {"all", "individuals" if is_person else "organisations"}
    return Rules(province, tuple(row for row in rows(province) if row.holders in wanted))
