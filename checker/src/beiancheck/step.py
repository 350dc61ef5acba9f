"""What a step of a filing is: who acts in it, how many days it takes, and what says so."""

from dataclasses import dataclass
from enum import StrEnum

from beiancheck.citation import Citation
from beiancheck.text import Text


class Acts(StrEnum):
    """Who acts in a step."""

    YOU = "you"
    PROVIDER = "provider"
    ADMINISTRATION = "administration"


class Counted(StrEnum):
    """What a step's days are."""

    WORKDAYS = "workdays"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step, the days it takes, and what says so.

    ``since``: the step from whose day it counts; empty for the one before.
    ``takes``: the same days in words; ``None`` where the visitor chooses the day.
    """

    id: str
    acts: Acts
    words: Text
    takes: Text | None
    count: int
    counted: Counted
    cites: tuple[Citation, ...]
    since: str = ""
