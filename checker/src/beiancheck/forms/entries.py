"""What is filled in on a form: things to write or tick, and lists of them."""

from dataclasses import dataclass

from beiancheck.text import Text

MOST_BESIDE_LABEL = 3


@dataclass(frozen=True, slots=True)
class Box:
    """Something to tick; ``value`` is the option's value in a submission.

    ``answers``: the values that tick it, where it stands for several.
    """

    value: str
    label: Text
    answers: tuple[str, ...] = ()

    @property
    def values(self) -> frozenset[str]:
        """Every value that ticks it."""
        return frozenset(self.answers or (self.value,))


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

    def name(self, line: int, column: Entry) -> str:
        """Name the field of a column in one of its rows."""
        return f"{self.path}.{line}.{column.path.rpartition('.')[2]}"

    def stands_alone(self, title: Text) -> bool:
        """Tell whether its label is left out: the section is named so, or its columns need room."""
        return self.label == title or len(self.columns) > MOST_BESIDE_LABEL


def names(entry: Entry) -> tuple[str, ...]:
    """Name the boxes of an entry as fields: its own name and what each stands for."""
    return tuple(
        f"{entry.path}={box.value or number}" for number, box in enumerate(entry.boxes, start=1)
    )
