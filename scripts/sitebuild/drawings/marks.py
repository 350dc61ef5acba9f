"""Marks: a shape and a word, always both; the stylesheet draws the shape."""

from types import MappingProxyType

from beiancheck.text import Language, Text
from beiancheck.verdict import WORDS as SEVERITIES
from sitebuild.drawings.svg import html

WORDS = MappingProxyType(
    {
        **{severity.value: words for severity, words in SEVERITIES.items()},
        "ok": Text(zh="没发现问题", en="Nothing found"),
        "none": Text(zh="未能检查", en="Not checked"),
    },
)
"""The word of each mark, by the name that its class ends with."""


def mark(kind: str, language: Language, words: Text | None = None) -> str:
    """Give a mark with its usual word, or with `words` in its place."""
    return f'<span class="mark mark-{kind}">{html(words or WORDS[kind], language)}</span>'
