"""What became of files between two lists of names and digests."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from operator import itemgetter

from beiancheck.text import Text

Digested = tuple[str, str]
"""A file's name, as a report shows it, and its SHA-256; empty where it was not there."""


class State(Enum):
    """What became of a file, or of the submission, since the report."""

    SAME = Text(zh="一致", en="same")
    ABSENT = Text(zh="仍没有交", en="still not there")
    RENAMED = Text(zh="改了名", en="renamed")
    CHANGED = Text(zh="有改动", en="changed")
    MISSING = Text(zh="少了", en="missing")
    NEW = Text(zh="多出", en="new")
    UNKNOWN = Text(zh="无法比较", en="cannot tell")


@dataclass(frozen=True, slots=True)
class Line:
    """A file, by the name it has in the package or else in the report."""

    state: State
    name: str


def paired(then: list[Digested], now: list[Digested]) -> list[Line]:
    """Pair files by name and digest, what is left by name, and what is then left by digest."""
    same, then, now = _matched(then, now, lambda file: file)
    named, then, now = _matched(then, now, itemgetter(0))
    moved, then, now = _matched(then, now, itemgetter(1))
    return [
        *(Line(State.SAME if digest else State.ABSENT, name) for _, (name, digest) in same),
        *(Line(_change(before, after), name) for (_, before), (name, after) in named),
        *(Line(State.RENAMED, name) for _, (name, _) in moved),
        *(Line(State.MISSING, name) for name, _ in then),
        *(Line(State.NEW, name) for name, _ in now),
    ]


def _change(before: str, after: str) -> State:
    if before and after:
        return State.CHANGED
    return State.NEW if after else State.MISSING


def _matched(
    then: list[Digested], now: list[Digested], key: Callable[[Digested], object]
) -> tuple[list[tuple[Digested, Digested]], list[Digested], list[Digested]]:
    """Return the pairs of one key, and what is left of both lists. An empty key pairs nothing."""
    waiting: dict[object, deque[Digested]] = {}
    for file in now:
        waiting.setdefault(key(file), deque()).append(file)
    pairs, left = [], []
    for file in then:
        found = waiting.get(key(file))
        if key(file) and found:
            pairs.append((file, found.popleft()))
        else:
            left.append(file)
    return pairs, left, [file for files in waiting.values() for file in files]
