"""Words that point to a field in which an approval may come first, found in names and scopes."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import msgspec

from beiancheck import dated
from beiancheck.citation import Authority
from beiancheck.formats.typed import half_width
from beiancheck.law import LAWS, SOURCES, Law, Source
from beiancheck.terms.content import ApprovalField, Content
from beiancheck.text import Text

Standing = Literal["in-force", "changed", "varies", "abolished"]
"""Whether the approval is asked for today; `abolished` ones some provinces still ask about."""


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field of approvals: the words that point to it, who approves, what proves it.

    ``clear`` words are relied on, ``doubtful`` ones a person must look at; ``never`` are longer
    words in which they mean something else. ``rules`` is the sector's own text, in force
    ``since``, of a ``kind``; ``law`` its id where it has a page of its own.
    """

    field: ApprovalField
    clear: tuple[str, ...] = msgspec.field(name="words")
    doubtful: tuple[str, ...]
    never: tuple[str, ...]
    contents: tuple[Content, ...]
    paper: Text
    authority: Text
    standing: Standing
    kind: Authority
    source: str
    checked: dt.date
    rules: Text | None = None
    since: str = ""
    law: str = ""
    remark: Text | None = None

    @property
    def cited(self) -> Source:
        """What the field, its paper and its authority are known from."""
        return SOURCES[self.source]

    @property
    def page(self) -> Law | None:
        """The sector's own text where it has a page of ours."""
        return LAWS[self.law] if self.law else None


@dataclass(frozen=True, slots=True)
class Found:
    """A word that stands in a name or scope, and how far it can be relied on."""

    words: Words
    word: str
    is_clear: bool


@cache
def fields() -> tuple[Words, ...]:
    """Return the dated list, by field.

    :raises DataError: if a row does not fit.
    """
    return dated.rows("approval_words", "rows", Words, _fault)


@lru_cache(maxsize=512)
def ticked(contents: tuple[Content, ...]) -> tuple[tuple[Words, Content], ...]:
    """Return every field that contents of a service may need an approval in, with the first."""
    found = ((words, [one for one in contents if one in words.contents]) for words in fields())
    return tuple((words, held[0]) for words, held in found if held)


def _fault(row: Words) -> str:
    if row.source not in SOURCES:
        return f"no source is called “{row.source}”{dated.near(row.source, list(SOURCES))}"
    if row.law and row.law not in LAWS:
        return f"no law is called “{row.law}”{dated.near(row.law, list(LAWS))}"
    if row.standing == "abolished" and row.clear:
        return "an abolished approval has doubtful words only"
    return ""


def find(kept: str) -> Iterator[Found]:
    """Yield one word of each field that a text points to, given without what it leaves out."""
    if not _any().search(kept):
        return
    for words in fields():
        plain = kept
        for longer in words.never:
            plain = plain.replace(longer, "　")
        clear = next((word for word in words.clear if word in plain), "")
        doubtful = next((word for word in words.doubtful if word in plain), "")
        if clear or doubtful:
            yield Found(words, clear or doubtful, bool(clear))


def without_left_out(scope: str) -> str:
    """Return a scope without the clauses and brackets that say what it leaves out."""
    plain = half_width(scope)
    names, bracketed, clause = _left_out()
    return clause.sub("", bracketed.sub("", plain)) if names.search(plain) else plain


@cache
def _any() -> re.Pattern[str]:
    """Return what finds any word of any field: most texts hold none."""
    listed = (word for words in fields() for word in (*words.clear, *words.doubtful))
    return re.compile("|".join(map(re.escape, listed)))


@cache
def _left_out() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    names = "|".join(dated.tables("approval_words")["left_out"])
    return (
        re.compile(names),
        re.compile(f"\\([^()]*(?:{names})[^()]*\\)"),
        re.compile(f"[^,;。、]*(?:{names})[^;。,]*"),
    )
