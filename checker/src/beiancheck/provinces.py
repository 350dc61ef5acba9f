"""What provinces ask, as dated rows: one TOML file per province, each row with its source.

Provinces change their practice without notice and sources contradict each other, so no row can
ever make an error. A new province or row is a change of data, not of code.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final, Literal

import msgspec

from beiancheck import dated
from beiancheck.law import GENERAL_KNOWLEDGE, SOURCES, Authority, Source
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.content import Content
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.terms.topics import ANSWERED, NEEDED, Answer, Topic
from beiancheck.text import Text

__all__ = ["Answer", "Confidence", "Row", "Rules", "Topic", "of", "rows"]

AS_OF: Final = re.compile(r"20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(–20\d\d)?")
"""How a row says how old its source is: 2026, 2026-11, 2026-11-24 or 2021–2023."""
_STATED: Final = {Authority.LAW, Authority.NOTICE, Authority.BUREAU}


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
    is the most that need none; of filed-sites, the one that sites filed before may make due.
    remark-length: the fewest characters (``number``). resident-id-only no: refused to foreigners
    only. emergency-differs all-mobiles: from the mobile of whoever else is in charge too. Of
    licence-months ``number`` is how many months must be left.
    local-mobile outsiders: of those only whose ID is from elsewhere. trade-name required,
    as-individual or as-enterprise (how a business without one files) or ask; shell add or
    cancel-first. kind-change names in ``holders`` who changes. ``as_of``: when the source was
    written; ``checked``: when it was last looked at, if not with the source as a whole.
    """

    topic: Topic
    zh: str
    en: str
    source: str
    as_of: str
    checked: dt.date | None = None
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

    @property
    def confidence(self) -> Confidence:
        """How far it can be relied on."""
        if self.cited is GENERAL_KNOWLEDGE:
            return Confidence.UNVERIFIED
        if self.is_disputed:
            return Confidence.CONFLICTING
        if self.cited.authority in _STATED:
            return Confidence.STATED
        is_relayed = self.cited.authority is Authority.PROVIDER
        return Confidence.RELAYED if is_relayed else Confidence.SEEN

    @property
    def last_checked(self) -> dt.date:
        """The day on which it, or its source, was last looked at."""
        return self.checked or self.cited.checked


@dataclass(frozen=True)
class Rules:
    """What one province asks of one kind of holder."""

    province: Province
    rows: tuple[Row, ...]

    def every(self, topic: Topic) -> tuple[Row, ...]:
        """Return all rows on a topic."""
        return self._by_topic.get(topic, ())

    def about(self, topic: Topic) -> tuple[Row, ...]:
        """Return the rows on a topic that no other source disputes."""
        return self._agreed.get(topic, ())

    def first(self, topic: Topic) -> Row | None:
        """Return the first undisputed row on a topic."""
        return self._first.get(topic)

    @cached_property
    def _by_topic(self) -> dict[Topic, tuple[Row, ...]]:
        found: dict[Topic, tuple[Row, ...]] = {}
        for row in self.rows:
            found[row.topic] = (*found.get(row.topic, ()), row)
        return found

    @cached_property
    def _agreed(self) -> dict[Topic, tuple[Row, ...]]:
        return {
            topic: tuple(row for row in every if not row.is_disputed)
            for topic, every in self._by_topic.items()
        }

    @cached_property
    def _first(self) -> dict[Topic, Row]:
        return {topic: agreed[0] for topic, agreed in self._agreed.items() if agreed}


@cache
def rows(province: Province) -> tuple[Row, ...]:
    """Return all rows of a province; none if it has no file.

    :raises DataError: if the file does not fit.
    """
    name = f"provinces/{province.value}"
    try:
        whole = dated.tables(name)
    except FileNotFoundError:
        return ()
    if whole.keys() != {"province", "rows"} or whole["province"] != province.value:
        raise dated.DataError(
            f'data/{name}.toml holds province = "{province.value}", then [[rows]], nothing else'
        )
    return dated.rows(name, "rows", Row, _fault)


def _fault(row: Row) -> str:
    if row.source not in SOURCES:
        return f"no source is called “{row.source}”{dated.near(row.source, list(SOURCES))}"
    if not AS_OF.fullmatch(row.as_of):
        return f"“as_of” is “{row.as_of}”; write 2026, 2026-11, 2026-11-24 or 2021–2023"
    if lacking := [key for key in NEEDED.get(row.topic, ()) if not getattr(row, key)]:
        return f"“{lacking[0]}” is missing; a row on “{row.topic}” needs it"
    known = ANSWERED.get(row.topic, ())
    if row.answer and row.answer not in known:
        said = dated.near(row.answer, known) if known else "; leave it out"
        return f"“answer” of “{row.topic}” cannot be “{row.answer}”{said}"
    if any(number is not None and number < 1 for number in (row.number, row.number_two)):
        return "a number is 1 or more"
    return ""


@cache
def of(province: Province, *, is_person: bool) -> Rules:
    """Return what a province asks of persons or of organisations."""
    wanted = {"all", "individuals" if is_person else "organisations"}
    return Rules(province, tuple(row for row in rows(province) if row.holders in wanted))
