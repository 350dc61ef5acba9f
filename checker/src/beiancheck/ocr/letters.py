"""What a recogniser answered, as text: for each character how sure it is and where it stands."""

from array import array
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from beiancheck.ocr.asking import Recogniser


@dataclass(frozen=True)
class Dictionaries:
    """The characters of both recognisers, in the order of their classes.

    Behind a space those of ``names`` go on with traditional forms, which stand on permits only.
    """

    first: str
    names: str

    def of(self, recogniser: Recogniser) -> str:
        """Return the characters of one."""
        return self.first if recogniser is Recogniser.FIRST else self.names

    @cached_property
    def legible(self) -> frozenset[str]:
        """Every character that can be read on any paper."""
        return frozenset(self.first + self.names.partition(" ")[0] + " ")

    @cached_property
    def traditional(self) -> frozenset[str]:
        """The characters that are read on permits besides."""
        return frozenset(self.names.partition(" ")[2])


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one place; the numbers mean what they mean in a ``Line``."""

    text: str
    sureness: tuple[int, ...] = ()
    edges: tuple[int, ...] = field(default=())

    @property
    def confidence(self) -> int:
        """The mean over the characters, spaces left out, per mille; 0 without any."""
        known = [
            sure for letter, sure in zip(self.text, self.sureness, strict=True) if letter != " "
        ]
        return sum(known) // len(known) if known else 0


NOTHING = Reading("")


def decode(answer: bytes, dictionary: str, *, is_full: bool = False) -> Reading:
    """Turn the classes of each step into text; ``is_full``: those of the second answer.

    Class 0 is no character, the one after the dictionary's last the space. A class that goes on
    over several steps is one character (connectionist temporal classification).
    """
    numbers = array("i", answer)
    plain, _, more = dictionary.partition(" ")
    known = f"{plain} {more}"
    text, sureness, middles = [], [], []
    width = 4 if more else 2
    classes, sure = numbers[::width], numbers[1::width]
    if is_full and more:
        classes, sure = numbers[2::width], numbers[3::width]
    steps = len(classes)
    at = 0
    while at < steps:
        letter, start, best = classes[at], at, 0
        while at < steps and classes[at] == letter:
            best = max(best, sure[at])
            at += 1
        if 0 < letter <= len(known):
            text.append(known[letter - 1])
            sureness.append(best)
            middles.append(500 * (start + at) // steps)
    return _trimmed("".join(text), sureness, middles)


def _trimmed(text: str, sureness: list[int], middles: list[int]) -> Reading:
    start, stop = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= stop:
        return NOTHING
    middles = middles[start:stop]
    inner = [(one + other) // 2 for one, other in pairwise(middles)]
    first = max(0, 2 * middles[0] - inner[0]) if inner else 0
    last = min(1000, 2 * middles[-1] - inner[-1]) if inner else 1000
    return Reading(text[start:stop], tuple(sureness[start:stop]), (first, *inner, last))
