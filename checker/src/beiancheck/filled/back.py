"""A filled form read back into a submission, without recognising anything in pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from beiancheck import shape
from beiancheck.documents import kinds
from beiancheck.documents.document import FileKind
from beiancheck.filled import from_word
from beiancheck.filled.held import Held, UnreadableError
from beiancheck.filled.making import every
from beiancheck.filled.tree import Tree, Unread
from beiancheck.forms import several
from beiancheck.forms.answers import NO, YES
from beiancheck.forms.fields import fields
from beiancheck.forms.layout import Form
from beiancheck.forms.spread import spread
from beiancheck.sheets.words import printed
from beiancheck.submission import Submission
from beiancheck.text import LANGUAGES, Language, Text, shown

NO_FORM = Text(
    zh="这不是本站的表格：要 Word（docx）或 PDF，里面有本站表格的填写处。",
    en="This is none of our forms: a Word (docx) or PDF file with the fields of one is needed.",
)
ASIDE = Text(zh="表上另写的", en="Written on the form besides")
_COUNTED = r"\[\d+(?:,\d+)*\]|（第 \d+ 个）|\(\d+\)|[·*]"
TICKED_YES, TICKED_NO = Text(zh=YES, en="yes"), Text(zh=NO, en="no")
MOST_NAMED = 50


@dataclass(frozen=True, slots=True)
class Read:
    """Which form it is, what it says as a submission, and what found no place there."""

    form: Form
    raw: dict[str, Any]
    unread: tuple[Unread, ...]

    def named(self, language: Language) -> tuple[str, ...]:
        """Name what found no place, a line each."""
        colon = "：" if language == "zh" else ": "
        return tuple(
            f"{_where(one.where, language)}{colon}{_seen(one, language)}"
            for one in self.unread[:MOST_NAMED]
        )


def _where(path: str, language: Language) -> str:
    return shape.label(path).of(language) if path else ASIDE.of(language)


def _seen(one: Unread, language: Language) -> str:
    """Give the words, or what a ticked box stands for."""
    field = shape.by_path().get(shape.bare(one.where))
    known = {option.value: option.label for option in field.options} if field else {}
    if field and field.value == "yes-no":
        known = {"true": TICKED_YES, "false": TICKED_NO}
    return known[one.seen].of(language) if one.seen in known else one.seen


def read(data: bytes) -> Read:
    """Read a filled form.

    :raises UnreadableError: if it is none of ours.
    """
    kind = kinds.of(data)
    if kind is FileKind.PDF:
        # Imported late: in the browser the PDF library is fetched when the first PDF is dropped.
        from beiancheck.filled import from_pdf  # noqa: PLC0415

        held = from_pdf.held(data)
    elif kind is FileKind.DOCX:
        held = from_word.held(data)
    else:
        raise UnreadableError
    return told(held)


def told(held: Held) -> Read:
    """Put a submission together from what a file holds.

    :raises UnreadableError: if none of our forms has such fields.
    """
    form = next((one for one in every() if one.id == held.form), None) or _most_alike(held)
    tree = Tree()
    for name in held.ticked:
        if not _stands_for_several(form, name):
            tree.tick(name)
    # How many sites there are is told by their names.
    for name, words in sorted(held.written, key=lambda one: one[0] != several.NAMES):
        tree.write(name, words)
    for name, words in _beside(form, held):
        tree.write(name, words)
    tree.unread += _added(form, held)
    return Read(form, tree.raw, tuple(tree.unread))


def _most_alike(held: Held) -> Form:
    """Find the form by its fields, where a program dropped its name."""

    def shared(form: Form) -> int:
        return len(held.names & {place.name for place in fields(spread(form, Submission()))})

    found = max(every(), key=shared)
    if not shared(found):
        raise UnreadableError
    return found


def _stands_for_several(form: Form, name: str) -> bool:
    places = fields(spread(form, Submission()))
    return any(place.name == name and place.box and place.box.answers for place in places)


def _added(form: Form, held: Held) -> Iterator[Unread]:
    """Yield what someone added by hand: neither the form's words nor a field's."""
    known = _known(printed(form))
    labels = {place.entry.label.of(one) for place in fields(form) for one in LANGUAGES}
    for label, words in held.loose:
        rows = (label, words.split("\n")[0].removesuffix("*"))
        if label not in labels and any(_new(one, known) for one in rows):
            yield Unread("", shown(f"{label} {words}"))
    for words in held.between:
        if new := _new(words, known):
            yield Unread("", shown(new))


def _known(texts: frozenset[str]) -> re.Pattern[str]:
    """Find the form's own sentences, however their lines are broken, and what numbers them."""
    longest = sorted(filter(str.strip, texts), key=len, reverse=True)
    spaced = (r"\s*".join(map(re.escape, one.split())) for one in longest)
    return re.compile("|".join((*spaced, _COUNTED)))


def _new(words: str, known: re.Pattern[str]) -> str:
    return " ".join(known.sub(" ", words).split())


def _beside(form: Form, held: Held) -> Iterator[tuple[str, str]]:
    """Yield what was typed over a field, found by the label beside it."""
    names: dict[str, str] = {}
    for place in fields(spread(form, Submission())):
        if place.box is None and place.name not in held.names:
            for language in LANGUAGES:
                names.setdefault(place.entry.label.of(language), place.name)
    for label, words in held.loose:
        if label in names:
            yield names.pop(label), words
