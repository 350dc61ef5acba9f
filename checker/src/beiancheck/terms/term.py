"""What every closed set has in common: a value, a code of the filing system, and words."""

from enum import StrEnum
from typing import Self

from beiancheck.text import Text


class Term(StrEnum):
    """A value of a closed set.

    ``code`` is the code of the filing system (provider-side form as seen 2023-12, unconfirmed),
    or of GB/T 2260 for provinces; empty where none is known.
    """

    code: str
    label: Text

    def __new__(cls, value: str, code: str, zh: str, en: str) -> Self:
        """Make a member from its value, code and words."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.code = code
        member.label = Text(zh=zh, en=en)
        return member

    @classmethod
    def of(cls, value: str) -> Self | None:
        """Return the member with a value, or None."""
        return next((member for member in cls if member.value == value), None)
