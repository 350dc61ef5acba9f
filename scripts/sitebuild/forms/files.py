"""The files of each form, made when its words or the maker changed and kept between builds."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdfium2
from PIL.Image import Image

from beiancheck.forms.instructions import instructions
from beiancheck.forms.layout import Form
from beiancheck.forms.letters import LETTERS
from beiancheck.forms.registration import registration
from beiancheck.forms.verification import VERIFICATION
from beiancheck.terms.kinds import Kind
from beiancheck.text import LANGUAGES, Language, Text
from sitebuild import provider, stamps
from sitebuild.forms import font, pdf, word, words
from sitebuild.places import BUILD, REQUIREMENTS, ROOT

MADE = BUILD / "forms"
MAKERS = (Path(__file__).parent, ROOT / "package-lock.json", REQUIREMENTS / "site.txt")
SHOWN = (
    *("registration-form", "verification-sheet", "filing-instructions-enterprise"),
    *("letter-authorisation-site-manager", "letter-undertaking-individual"),
)
"""Forms of which pictures stand on the pages."""
DOTS_PER_POINT = 720 / 595
CONTACT = Text(
    zh="{name}，备案电话 {phone}；办公时间：{hours}。", en="{name}, phone {phone}; hours: {hours}."
)
PLACE = Text(zh="地址：{address}", en="Address: {address}")
ONLINE = Text(
    zh="备案系统：{portal}；预约到场：{appointment}。",
    en="Filing system: {portal}; booking a visit: {appointment}.",
)
OWN = ("{direct_only}", "{status_note}")


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


def forms() -> tuple[Form, ...]:
    """Lay out every form of the site."""
    profile = provider.profile()
    told = contact()
    leaflets = (instructions(kind, profile, told) for kind in Kind)
    letters = (letter.form for letter in LETTERS)
    return (registration(), VERIFICATION, *letters, *leaflets)


def contact() -> tuple[Text, ...]:
    """Say how to reach the provider and how it works, in both languages."""
    known = {language: provider.tokens(language) for language in LANGUAGES}
    said = [*((text.zh, text.en) for text in (CONTACT, PLACE, ONLINE)), *zip(OWN, OWN, strict=True)]
    return tuple(Text(zh=_say(zh, known["zh"]), en=_say(en, known["en"])) for zh, en in said)


def _say(said: str, known: dict[str, str]) -> str:
    plain = {name: word.strip("<>") for name, word in known.items()}
    return said.format(**plain)


@cache
def made(language: Language) -> tuple[Made, ...]:
    """Give the files of every form in one language, those that are out of date made anew."""
    laid_out = forms()
    faces = font.cut("".join(map(words.characters, laid_out)))
    return tuple(_made(form, language, faces) for form in laid_out)


def _made(form: Form, language: Language, faces: font.Faces) -> Made:
    found = Made(form, MADE / language)
    author = provider.tokens(language)["site_name"]
    name = f"form-{form.id}-{language}"
    value = stamps.digest(MAKERS, repr(form), author)
    if not stamps.fresh(name, value, found.pdf, found.word):
        found.folder.mkdir(parents=True, exist_ok=True)
        found.pdf.write_bytes(pdf.draw(form, language, author, faces))
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
