"""A paper that a page looks like."""

from dataclasses import dataclass

from beiancheck.terms.papers import Paper


@dataclass(frozen=True, slots=True)
class Look:
    """A paper that a page looks like, and how much speaks for it.

    Without any points it looks like none, and its file is said to be this one.
    """

    paper: Paper
    points: int
