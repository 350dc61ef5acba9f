"""A question of the checker's first station."""

from dataclasses import dataclass

from beiancheck.terms.term import Term
from beiancheck.text import Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.choices import Group, Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question. ``name`` is the control's path.

    ``mirrors`` names the control of the form's first service that shows the same answer; then the
    question's own control is not handed in.
    """

    name: str
    value: str
    ask: Text
    short: Text
    hint: Text | None = None
    groups: tuple[Group, ...] = ()
    members: tuple[Term, ...] = ()
    mirrors: str = ""
    when: conditions.Condition

    @property
    def condition(self) -> str:
        """Tell the script when the question is asked."""
        return conditions.written(self.when)


def yes_no(*, yes: tuple[Text, Text], no: tuple[Text, Text]) -> tuple[Group, ...]:
    """Give the two options of a yes-no question, each in full and in a summary's words."""
    return (
        Group(
            None, None, (Option("true", yes[0], None, yes[1]), Option("false", no[0], None, no[1]))
        ),
    )
