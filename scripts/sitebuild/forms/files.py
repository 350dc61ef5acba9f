"""The files of each form, made when its words or the maker changed and kept between builds."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdfium2
from PIL.Image import Image

from beiancheck.forms.layout import Form
from beiancheck.forms.spread import spread
from beiancheck.sheets import draw, supplies
from beiancheck.submission import Submission
from beiancheck.text import Language
from sitebuild import provider, stamps
from sitebuild.forms import supplies as making
from sitebuild.forms import word
from sitebuild.forms.every import forms
from sitebuild.places import BUILD, CHECKER, REQUIREMENTS, ROOT

MADE = BUILD / "forms"
MAKERS = (
    *(Path(__file__).parent, *sorted((CHECKER / "src" / "beiancheck" / "sheets").glob("*.py"))),
    *(ROOT / "package-lock.json", REQUIREMENTS / "site.txt"),
)
SHOWN = (
    *("registration-form", "verification-sheet", "filing-instructions-enterprise"),
    *("letter-authorisation-site-manager", "letter-undertaking-individual"),
)
"""Forms of which pictures stand on the pages."""
DOTS_PER_POINT = 720 / 595


@dataclass(frozen=True, slots=True)
class Made:
    """The files of one form in one language."""

    form: Form
    folder: Path

    @property
    def pdf(self) -> Path:
        """The PDF."""
        return self.folder / f"{self.form.id}.pdf"

    @property
    def word(self) -> Path:
        """The Word document."""
        return self.folder / f"{self.form.id}.docx"

    @property
    def previews(self) -> list[Path]:
        """A picture of each page that is shown on the site."""
        return sorted(self.folder.glob(f"{self.form.id}-page-*.png"))


@cache
def made(language: Language) -> tuple[Made, ...]:
    """Give the files of every form in one language, those that are out of date made anew."""
    making.make()
    return tuple(_made(spread(form, Submission()), language) for form in forms())


def _made(form: Form, language: Language) -> Made:
    found = Made(form, MADE / language)
    author = provider.tokens(language)["site_name"]
    name = f"form-{form.id}-{language}"
    value = stamps.digest(MAKERS, repr(form), author)
    if not stamps.fresh(name, value, found.pdf, found.word):
        found.folder.mkdir(parents=True, exist_ok=True)
        faces = supplies.typefaces("")
        found.pdf.write_bytes(draw.draw(form, language, author, faces))
        found.word.write_bytes(word.write(form, language, author))
        for old in found.previews:
            old.unlink()
        for number, picture in enumerate(_pictures(found), start=1):
            picture.save(found.folder / f"{form.id}-page-{number}.png", optimize=True)
        stamps.keep(name, value)
    return found


def _pictures(found: Made) -> Iterator[Image]:
    if found.form.id not in SHOWN:
        return
    with pypdfium2.PdfDocument(found.pdf) as document:
        for page in document:
            bitmap = page.render(scale=DOTS_PER_POINT, grayscale=True)
            # Sixteen greys are enough for print on paper and a third of the bytes.
            yield bitmap.to_pil().quantize(16)
