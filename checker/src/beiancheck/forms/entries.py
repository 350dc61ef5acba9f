"""What is filled in on a form: things to write or tick, and lists of them."""

from dataclasses import dataclass

from beiancheck.text import Text

MOST_BESIDE_LABEL = 3


@dataclass(frozen=True, slots=True)
class Box:
    """Something to tick; ``value`` is the option's value in a submission."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to fill in: by hand, on a screen, or from the submission's field at ``path``.

    ``path`` is empty for what no submission holds. ``takes_several``: more than one box may be
    ticked. ``lines`` is the room for writing.
    """

    label: Text
    path: str = ""
    hint: Text | None = None
    boxes: tuple[Box, ...] = ()
    takes_several: bool = False
    is_required: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Entries:
    """Things to fill in, one below the other, under a title of their own if they have one."""

    rows: tuple[Entry, ...]
    title: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A list to fill in: a column for each entry, ``lines`` empty rows; ``path`` is the list's."""

    path: str
    label: Text
    columns: tuple[Entry, ...]
    lines: int

    @property
    def shares(self) -> tuple[float, ...]:
        """How wide each column is: a long list gives its first column, the name, twice the room."""
        first = 2 if len(self.columns) > MOST_BESIDE_LABEL else 1
        whole = first + len(self.columns) - 1
        return (first / whole, *[1 / whole] * (len(self.columns) - 1))

    def stands_alone(self, title: Text) -> bool:
        """Tell whether its label is left out: the section is named so, or its columns need room."""
        return self.label == title or len(self.columns) > MOST_BESIDE_LABEL
