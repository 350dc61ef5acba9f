"""Values that a rule needs, that the form asks for, and that are blank."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.rule import Unseen


def unseen(facts: Facts, *paths: str) -> Iterator[Unseen]:
    """Yield each of the paths that must be filled for this filing and is not."""
    if facts.blank:
        yield from (Unseen(path) for path in paths if path in facts.blank)
