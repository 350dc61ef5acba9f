"""What a filled file holds, before it is a submission."""

from dataclasses import dataclass, field


class UnreadableError(ValueError):
    """The file is not one of our forms, or cannot be opened."""


@dataclass(slots=True)
class Held:
    """The form's name, the words by field, the boxes that are ticked, and what has no field.

    ``names`` are the fields that are there at all; ``loose`` are words with the label beside them,
    ``between`` those outside tables.
    """

    form: str
    names: set[str] = field(default_factory=set)
    written: list[tuple[str, str]] = field(default_factory=list)
    ticked: list[str] = field(default_factory=list)
    loose: list[tuple[str, str]] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
