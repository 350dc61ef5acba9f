"""A paper that a page looks like."""

from dataclasses import dataclass

from beiancheck.terms.papers import Paper


@dataclass(frozen=True, slots=True)
class Look:
    """A paper that a page looks like, and how much speaks for it."""

    paper: Paper
    points: int
