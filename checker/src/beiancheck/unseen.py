"""Values that a rule needs, that the form asks for, and that are blank."""

from collections.abc import Sequence

from beiancheck.facts import Facts, InCharge, Site
from beiancheck.rule import Unseen


def unseen(facts: Facts, *paths: str) -> tuple[Unseen, ...]:
    """Return each of the paths that must be filled for this filing and is not."""
    if not facts.blank:
        return ()
    return tuple(Unseen(path) for path in paths if path in facts.blank)


def unseen_of_each(
    facts: Facts, places: Sequence[Site] | Sequence[InCharge], name: str
) -> tuple[Unseen, ...]:
    """Return where a field of these services or people must be filled and is not."""
    if not facts.blank:
        return ()
    return unseen(facts, *(f"{one.path}.{name}" for one in places))
