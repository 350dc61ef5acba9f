"""A letter as a form with what it is for: which paper, which rows of provinces, which rules."""

import re
from dataclasses import dataclass
from typing import Literal

from beiancheck.forms.layout import Form, Point, Points
from beiancheck.forms.letter_parts import PEN
from beiancheck.provinces import Row
from beiancheck.terms.papers import Paper
from beiancheck.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter: ``said`` finds, in Chinese, the rows of provinces that speak of it.

    ``holders`` leaves out rows for the other holders only; ``rules`` are the rules it answers.
    """

    form: Form
    paper: Paper
    said: str
    rules: tuple[str, ...]
    holders: Literal["all", "organisations", "individuals"] = "organisations"

    @property
    def id(self) -> str:
        """Its name on the page of letters."""
        return self.form.id.removeprefix("letter-")

    @property
    def when(self) -> Text:
        """When it is used: its lead without how to write."""
        lead = self.form.lead
        return Text(zh=lead.zh.removesuffix(PEN.zh), en=lead.en.removesuffix(f" {PEN.en}"))

    @property
    def points(self) -> tuple[Point, ...]:
        """What must stand in it."""
        return next(part for part in self.form.sections[-1].parts if isinstance(part, Points)).rows

    def is_named_in(self, row: Row) -> bool:
        """Tell whether a province's row speaks of it."""
        is_theirs = "all" in {row.holders, self.holders} or row.holders == self.holders
        return is_theirs and bool(re.search(self.said, row.zh))
