"""Words that point to a field in which an approval may come first, found in names and scopes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from beiancheck import dated
from beiancheck.formats.typed import half_width
from beiancheck.terms.content import ApprovalField, Content
from beiancheck.text import Text

_FIELDS = {one.value: one for one in ApprovalField}
_CONTENTS = {one.value: one for one in Content}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one field: those that are clear, those a person must look at."""

    field: ApprovalField
    clear: tuple[str, ...]
    doubtful: tuple[str, ...]
    never: tuple[str, ...]
    contents: tuple[Content, ...]
    paper: Text


@dataclass(frozen=True, slots=True)
class Found:
    """A word that stands in a name or scope, and how far it can be relied on."""

    words: Words
    word: str
    is_clear: bool


@cache
def fields() -> tuple[Words, ...]:
    """Return the dated list, by field."""
    return tuple(
        Words(
            field=_FIELDS[row["field"]],
            clear=tuple(row["words"]),
            doubtful=tuple(row["doubtful"]),
            never=tuple(row["never"]),
            contents=tuple(_CONTENTS[name] for name in row["contents"]),
            paper=Text(**row["paper"]),
        )
        for row in dated.tables("approval_words")["rows"]
    )


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
    if not any(name in plain for name in dated.tables("approval_words")["left_out"]):
        return plain
    bracketed, clause = _left_out()
    return clause.sub("", bracketed.sub("", plain))


@cache
def _any() -> re.Pattern[str]:
    """Return what finds any word of any field: most texts hold none."""
    listed = (word for words in fields() for word in (*words.clear, *words.doubtful))
    return re.compile("|".join(map(re.escape, listed)))


@cache
def _left_out() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(dated.tables("approval_words")["left_out"])
    return (
        re.compile(f"\\([^()]*(?:{names})[^()]*\\)"),
        re.compile(f"[^,;。、]*(?:{names})[^;。,]*"),
    )
