"""Labels that were read with a wrong character or two."""

from collections.abc import Iterator
from functools import cache

_FROM = 4
"""Characters of a label from which one of them may have been read as another."""
_ONE_IN = 4
"""Of so many characters one may be wrong."""


def near(text: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the labels that a text begins with but for a character or two, in their order."""
    known = _by_pieces(words)
    likely = {at for start, stop in known for at in known[start, stop].get(text[start:stop], ())}
    return (words[at] for at in sorted(likely) if _begins(text, words[at]))


@cache
def _most_wrong(length: int) -> int:
    return 0 if length < _FROM else max(1, length // _ONE_IN)


@cache
def _by_pieces(words: tuple[str, ...]) -> dict[tuple[int, int], dict[str, list[int]]]:
    """Return the places of labels by their pieces: one more than may hold a wrong character."""
    found: dict[tuple[int, int], dict[str, list[int]]] = {}
    for at, word in enumerate(words):
        most = _most_wrong(len(word))
        length = len(word) // (most + 1)
        for start in range(0, (most + 1) * length, length) if most else ():
            pieces = found.setdefault((start, start + length), {})
            pieces.setdefault(word[start : start + length], []).append(at)
    return found


def _begins(text: str, word: str) -> bool:
    if len(text) < len(word):
        return False
    if word.isascii() and text[len(word) :][:1].islower():
        # Registration is no misread Registrar.
        return False
    if word.isascii() and not _is_spaced_alike(text, word):
        return False
    ends = zip(text[len(word) - 2 : len(word)], word[-2:], strict=True)
    if all(one != other for one, other in ends):
        # Registered by is not Registered To, nor 宗教活动场所登记证 a 宗教活动场所名称.
        return False
    wrong = sum(one != other for one, other in zip(text, word, strict=False))
    return wrong <= _most_wrong(len(word))


def _is_spaced_alike(text: str, word: str) -> bool:
    """Tell whether no letter stands for a space: Manage My is no misread ManagedBy.

    Nor are a word's letters all wrong: Same as Registrant is no Name of Registrant.
    """
    pairs = list(zip(text, word, strict=False))
    return all((one == " ") == (other == " ") for one, other in pairs) and not any(
        all(one != other for one, other in part) for part in _words(pairs)
    )


def _words(pairs: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    part: list[tuple[str, str]] = []
    for one, other in (*pairs, (" ", " ")):
        if other != " ":
            part.append((one, other))
            continue
        if part:
            yield part
        part = []
