"""The table of every field of the registration form, made from the schema."""

from collections.abc import Iterator

from beiancheck.forms.entries import Entry
from beiancheck.forms.layout import Entries, Grid, Section
from beiancheck.forms.registration import registration
from beiancheck.text import Language, Text

HEAD = Text(zh="| 部分 | 栏目 | 怎么填 |", en="| Part | Field | How |")
CHOICES = Text(zh="从 {number} 个选项里选", en="One of {number} choices")
SEVERAL = Text(zh="从 {number} 个选项里选，可多选", en="Any of {number} choices")


def block(language: Language) -> str:
    """Give the table in the order of the form; a star marks what a first filing must have."""
    rows = (row for section in registration().sections for row in _rows(section, language))
    return "\n".join([HEAD.of(language), "| --- | --- | --- |", *rows])


def _rows(section: Section, language: Language) -> Iterator[str]:
    for part in section.parts:
        if isinstance(part, Entries | Grid):
            entries = part.rows if isinstance(part, Entries) else part.columns
            for entry in entries:
                star = " \\*" if entry.is_required else ""
                label = entry.label.of(language)
                how = _how(entry, language)
                yield f"| {section.title.of(language)} | {label}{star} | {how} |"


def _how(entry: Entry, language: Language) -> str:
    if entry.hint:
        return entry.hint.of(language)
    if entry.boxes:
        said = SEVERAL if entry.takes_several else CHOICES
        return said.fill(language, {"number": str(len(entry.boxes))})
    return ""
