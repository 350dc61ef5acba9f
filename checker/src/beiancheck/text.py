"""Words shown to a reader, always in both languages."""

import string
from dataclasses import dataclass
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
        """Return the words of one language with every ``{name}`` replaced."""
        words = {
            name: value.of(language) if isinstance(value, Text) else value
            for name, value in values.items()
        }
        return string.Formatter().vformat(self.of(language), (), words)

    @property
    def names(self) -> frozenset[str]:
        """The ``{names}`` to be filled."""
        return names(self.zh)


def names(template: str) -> frozenset[str]:
    """Return the ``{names}`` in a template."""
    return frozenset(field for _, field, _, _ in string.Formatter().parse(template) if field)


def listed(items: list[str], language: Language) -> str:
    """Join items the way a sentence of the language lists them."""
    return ("、" if language == "zh" else ", ").join(items)
