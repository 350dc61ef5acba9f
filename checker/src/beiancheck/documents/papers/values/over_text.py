"""Search a text for what a pattern takes and a test accepts, also within what was turned down."""

import re
from collections.abc import Callable, Iterator


def accepted(
    pattern: re.Pattern[str], text: str, is_one: Callable[[re.Match[str]], bool]
) -> Iterator[re.Match[str]]:
    """Yield the matches that are accepted; behind one that is not, the search goes on within it."""
    at = 0
    while match := pattern.search(text, at):
        if is_one(match):
            yield match
            at = max(match.end(), match.start() + 1)
        else:
            at = match.start() + 1
