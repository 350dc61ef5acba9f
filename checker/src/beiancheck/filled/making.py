"""A form by its name, filled from a submission: the one call that every door makes."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from beiancheck.decode import decode
from beiancheck.filled import word
from beiancheck.forms.answers import Answers
from beiancheck.forms.fields import fields
from beiancheck.forms.layout import Form
from beiancheck.forms.letters import LETTERS
from beiancheck.forms.registration import registration
from beiancheck.forms.spread import spread
from beiancheck.forms.verification import VERIFICATION
from beiancheck.sheets import draw, supplies
from beiancheck.text import Language

Format = Literal["docx", "pdf"]
FORMATS: tuple[Format, ...] = ("docx", "pdf")
AUTHOR = "beiancheck"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which form, filled with what: ``service`` keeps a letter to one site (from 0)."""

    name: str
    raw: dict[str, Any]
    language: Language
    service: int | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The file, and the characters that the typeface does not draw."""

    content: bytes
    undrawn: str = ""


@cache
def every() -> tuple[Form, ...]:
    """Return every form that can be filled in, letters last."""
    return (registration(), VERIFICATION, *(letter.form for letter in LETTERS))


def named(name: str) -> Form:
    """Return a form by its name.

    :raises KeyError: if there is none.
    """
    return {form.id: form for form in every()}[name]


def rare(order: Order) -> str:
    """Give the words on a form if they may need the second slice; "" if nothing typed does."""
    typed = json.dumps(order.raw, ensure_ascii=False, default=str)
    if not supplies.needs_rest(typed):
        return ""
    answers = Answers(order.raw)
    form = spread(named(order.name), decode(order.raw).submission, order.service)
    return "".join(answers.said(place.name) for place in fields(form) if place.box is None)


def made(order: Order, form: Format) -> Made:
    """Fill a form.

    :raises KeyError: if there is no such form.
    :raises SuppliesError: if what it is made of is not there.
    """
    asked = named(order.name)
    submission, answers = decode(order.raw).submission, Answers(order.raw)
    if form == "docx":
        return Made(word.fill(asked, submission, answers, order.service, order.language))
    faces = supplies.typefaces(rare(order))
    spread_out = spread(asked, submission, order.service)
    content = draw.draw(spread_out, order.language, AUTHOR, faces, answers)
    missed = {letter for face in faces.values() for letter in face.missed}
    return Made(content, "".join(sorted(missed)))
