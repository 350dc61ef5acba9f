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
        """Return the words of one language with every ``{name}`` replaced.

        A value that is a text is filled from the same values first.
        """
        words = {
            name: value.fill(language, values) if isinstance(value, Text) else value
            for name, value in values.items()
            if name in self.names
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


_LONGEST = 60
# Controls would break a line of the report; the bidirectional ones would reorder it.
_HIDDEN = {
    *range(0x20),
    *range(0x7F, 0xA0),
    *range(0x200B, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
    *range(0xD800, 0xE000),
}


def shown(value: str) -> str:
    """Return a reader's own words fit for one line of a report: short, without controls."""
    clean = "".join("�" if ord(letter) in _HIDDEN else letter for letter in value[: 4 * _LONGEST])
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST]}…"
