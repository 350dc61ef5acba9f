"""What a page of the guide is made of."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; ``link`` is an address as the page writes it, or empty."""

    text: str
    is_bold: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page; its level is 2, 3 or 4."""

    runs: Runs
    level: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``mark`` stands before it: a dot, a number, a box or nothing.

    ``depth`` is how many lists it stands in, the innermost not counted.
    """

    runs: Runs
    mark: str = ""
    anchor: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Terms with what is said of them, as two columns without a head."""

    rows: tuple[tuple[Runs, Runs], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the head is repeated on every page."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """Paragraphs beside the main line, such as what has changed."""

    parts: tuple[Paragraph, ...]


Block = Heading | Paragraph | Facts | Grid | Aside


def runs(value: object) -> Iterator[Run]:
    """Yield every run in blocks."""
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from runs(one)
    else:
        for name in getattr(value, "__slots__", ()):
            yield from runs(getattr(value, name))
