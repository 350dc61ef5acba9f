"""What follows where a duty is not met: one row each, for the pages and for the rules."""

from functools import cache

import msgspec

from beiancheck import dated
from beiancheck.citation import Article
from beiancheck.law import LAWS
from beiancheck.text import Language, Text


class Penalty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An ``act`` and what follows; ``amount`` is the fine that stands in ``text``."""

    id: str
    law: str
    article: int
    act: Text
    text: Text
    amount: Text | None = None

    @property
    def cited(self) -> Article:
        """The article that it rests on."""
        return LAWS[self.law].article(self.article)

    def said(self, language: Language) -> str:
        """Return what follows, with its fine."""
        return self.text.fill(language, {"amount": self.amount} if self.amount else {})


@cache
def rows() -> tuple[Penalty, ...]:
    """Return all of them, in the order of the table.

    :raises DataError: if a row does not fit.
    """
    return dated.rows("penalties", "penalty", Penalty, _fault)


def fine(name: str) -> Text:
    """Return the fine of one row.

    :raises DataError: if there is no such row, or it has no fine.
    """
    found = next((row.amount for row in rows() if row.id == name), None)
    if found is None:
        raise dated.DataError(
            f"data/penalties.toml has no “{name}” with an “amount”; a rule names it"
        )
    return found


def _fault(row: Penalty) -> str:
    if row.law not in LAWS:
        return f"no law is called “{row.law}”{dated.near(row.law, list(LAWS))}"
    if not 1 <= row.article <= LAWS[row.law].articles:
        return f"{row.law} has no article {row.article}"
    if row.text.names != ({"amount"} if row.amount else set()):
        return "“text” holds {amount} where there is an “amount”, and nowhere else"
    return ""
