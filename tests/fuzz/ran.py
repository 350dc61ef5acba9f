"""What a run of one kind of fuzzing came to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ran:
    """What was fed, how many inputs it got, how many different faults were found; more in words."""

    fed: str
    runs: int
    faults: int
    more: str = ""
