"""Words shown to a reader, always in both languages."""

import re
import string
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One sentence or term in Chinese and English.

    Both may hold the same ``{names}``, filled by :meth:`fill`.

    :raises ValueError: at creation, when a language is empty or the names differ.
    """

    zh: str
    en: str

    def __post_init__(self) -> None:
        if not self.zh or not self.en:
            msg = f"a text needs both languages: {self.zh!r} / {self.en!r}"
            raise ValueError(msg)
        if names(self.zh) != names(self.en):
            msg = f"the names in braces differ: {self.zh!r} / {self.en!r}"
            raise ValueError(msg)

    def of(self, language: Language) -> str:
        """Return the words of one language, unfilled."""
        return self.zh if language == "zh" else self.en

    def fill(self, language: Language, values: dict[str, "Text | str"]) -> str:
        """Return the words of one language with every ``{name}`` replaced.

        A value that is a text is filled from the same values first.
        """
        template = self.of(language)
        if "{" not in template and "}" not in template:
            return template
        filled = {}
        for name in names(template):
            value = values[name]
            filled[name] = value.fill(language, values) if isinstance(value, Text) else value
        return template.format_map(filled)

    @property
    def names(self) -> frozenset[str]:
        """The ``{names}`` to be filled."""
        return names(self.zh)


@lru_cache(maxsize=4096)
def names(template: str) -> frozenset[str]:
    """Return the ``{names}`` in a template."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


def listed(items: list[str], language: Language) -> str:
    """Join items the way a sentence of the language lists them."""
    return ("、" if language == "zh" else ", ").join(items)


_LONGEST = 60
# Controls would break a line of the report; the bidirectional ones would reorder it.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def one_line(value: str) -> str:
    """Return words without what would break their line or reorder it."""
    return _HIDDEN.sub("�", value)


def shown(value: str) -> str:
    """Return a reader's own words fit for one line of a report: short, without controls."""
    clean = one_line(value[: 4 * _LONGEST])
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST]}…"
