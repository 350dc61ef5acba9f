"""Values that a rule needs, that the form asks for, and that are blank."""

from beiancheck.facts import Facts
from beiancheck.rule import Unseen


def unseen(facts: Facts, *paths: str) -> tuple[Unseen, ...]:
    """Return each of the paths that must be filled for this filing and is not."""
    if not facts.blank:
        return ()
    return tuple(Unseen(path) for path in paths if path in facts.blank)
