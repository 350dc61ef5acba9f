"""The one source of chance: the same words give the same numbers, on every machine."""

from random import Random


def chance(*words: object) -> Random:
    """Return a generator that is decided by the words alone."""
    return Random("/".join(map(str, words)))  # noqa: S311 -- it draws papers, it keeps no secret
