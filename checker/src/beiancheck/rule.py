"""What a rule is: a function that looks at the facts, and the words that go with what it sees."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import msgspec

from beiancheck.documents.box import Box
from beiancheck.documents.document import Document
from beiancheck.facts import Facts, Part
from beiancheck.law import Article, Citation, Source
from beiancheck.terms.filings import SUBMITTED, Filing
from beiancheck.terms.kinds import ALL_KINDS, Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict


class Place(Protocol):
    """A place on a page of a document, such as a cell of the agreement matrix."""

    @property
    def document(self) -> Document | None:
        """The document; None for a field of the form."""

    @property
    def page(self) -> int:
        """The page, from 1; 0 for none."""

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where on the page, in pixels of the page as it was read."""


class Evidence(msgspec.Struct, frozen=True):
    """What a rule saw: at which field or file, with which values, and how it is meant.

    ``verdict`` is set where it differs from the rule's own; ``seen`` are the places on papers.
    """

    path: str
    values: dict[str, Text | str] = msgspec.field(default_factory=dict)
    verdict: Verdict | None = None
    cites: tuple[Citation, ...] = ()
    seen: tuple[Place, ...] = ()


class Unseen(msgspec.Struct, frozen=True):
    """A value that the rule needs and that was not given: the rule could not look there."""

    path: str


Seen = Evidence | Unseen
Look = Callable[[Facts], Iterator[Seen]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A fault that can be seen, how grave it is, what that rests on, and what to do.

    ``about`` is the part of a submission without which there is nothing to look at. Each rule
    stands once in the program, so it equals nothing but itself.
    """

    id: str
    look: Look
    verdict: Verdict
    kinds: frozenset[Kind]
    filings: frozenset[Filing]
    cites: tuple[Article | Source, ...]
    causes: tuple[str, ...]
    title: Text
    why: Text
    fault: Text
    fix: Text
    since: date | None
    until: date | None
    about: Part | None

    def applies(self, kind: Kind | None, filing: Filing | None, today: date) -> bool:
        """Tell whether the rule concerns a kind of holder and a filing on a day.

        An unknown kind or filing rules nothing out.
        """
        return (
            (kind is None or kind in self.kinds)
            and (filing is None or filing in self.filings)
            and (self.since is None or self.since <= today)
            and (self.until is None or today <= self.until)
        )


def at(
    path: str,
    verdict: Verdict | None = None,
    cites: tuple[Citation, ...] = (),
    /,
    **values: Text | str,
) -> Evidence:
    """Return evidence at a field or file; ``values`` fill the words of the rule."""
    return Evidence(path, dict(values), verdict, cites)


def rule(  # noqa: PLR0913 -- a rule has this many parts, each named at the call
    *,
    severity: Severity,
    ground: Ground,
    cites: tuple[Article | Source, ...],
    causes: tuple[str, ...],
    title: Text,
    why: Text,
    fault: Text,
    fix: Text,
    kinds: frozenset[Kind] = ALL_KINDS,
    filings: frozenset[Filing] = SUBMITTED,
    since: date | None = None,
    until: date | None = None,
    about: Part | None = None,
) -> Callable[[Look], Rule]:
    """Make a rule of a function named after the fault.

    ``causes`` are the causes of rejection it answers (C01 to C88).
    """

    def made(look: Look) -> Rule:
        return Rule(
            id=look.__name__.replace("_", "-"),
            look=look,
            verdict=Verdict(severity, ground),
            kinds=kinds,
            filings=filings,
            cites=cites,
            causes=causes,
            title=title,
            why=why,
            fault=fault,
            fix=fix,
            since=since,
            until=until,
            about=about,
        )

    return made
