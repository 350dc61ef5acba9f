"""Words that stand on a page, some characters of which may have been misread."""

from collections.abc import Iterator

FROM = 5
"""Characters from which on one may be another."""
_LONG = 12
_OF_A_SENTENCE = "的"
"""What no title's character is read as; a scope speaks of 律师事务所执业许可的业务."""


def says(words: str, whole: str, lines: str) -> bool:
    """Tell whether words stand on a page, whose text is ``whole``, or nearly in one of its lines.

    ``lines`` are those that may be a title or a label, parted by line ends.
    """
    tight = words.replace(" ", "")
    if tight in whole:
        return True
    # A long title may be read with a wrong character.
    return len(words) >= FROM and _hold_nearly(lines, words)


def _hold_nearly(lines: str, words: str) -> bool:
    """Tell whether words stand in one of the lines, but for one or two other characters.

    Not the last one, which parts a form from an undertaking: 备案信息表, 备案信息真实性承诺书.
    """
    most = 1 if len(words) < _LONG else 2
    # As many pieces as may hold a wrong character, and one more: one of them is whole.
    length = len(words) // (most + 1)
    pieces = ((words[at : at + length], at) for at in range(0, (most + 1) * length, length))
    return any(
        _is_nearly(near, words, most)
        for piece, at in pieces
        for near in _around(lines, piece, at, len(words))
    )


def _is_nearly(near: str, words: str, most: int) -> bool:
    wrong = [one for one, other in zip(near, words, strict=True) if one != other]
    return near[-1] == words[-1] and len(wrong) <= most and _OF_A_SENTENCE not in wrong


def _around(lines: str, piece: str, at: int, length: int) -> Iterator[str]:
    """Yield what stands in the lines where a piece of words does, ``at`` characters from there."""
    found = lines.find(piece, at)
    while found >= 0:
        near = lines[found - at : found - at + length]
        if len(near) == length and "\n" not in near:
            yield near
        found = lines.find(piece, found + 1)
