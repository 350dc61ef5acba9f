"""The PDF forms hold every field, draw real Chinese characters, and are the same every time."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageStat

from beiancheck import shape
from beiancheck.forms.layout import Entries, Form
from beiancheck.sheets import draw, words
from beiancheck.sheets.cells import POINT
from beiancheck.sheets.draw import Faces
from beiancheck.text import LANGUAGES, Language, Text
from sitebuild import programs
from sitebuild.forms import font
from sitebuild.say import Trouble
from tests.forms.test_layout import entries

HANDED_IN = ("registration-form", "verification-sheet")
Viewer = Callable[[bytes, Path], Image.Image]
SCALE = 8
SIDE = 32


def text_of(made: bytes) -> str:
    with pypdfium2.PdfDocument(made) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(pages).split())


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_stands_on_the_registration_form(
    language: Language, forms: dict[str, Form], faces: Faces
) -> None:
    found = text_of(draw.draw(forms["registration-form"], language, "示例", faces))
    labels = [entry.label for entry in entries(forms["registration-form"])]
    labels += [shape.at(path).label for path in ("holder", "manager", "services", "files")]
    said = [
        text for label in labels for text in words.Voice(language, language == "en").lines(label)
    ]

    assert [] == [text for text in said if squeezed(text) not in found]


def test_every_form_gives_the_same_bytes_twice(forms: dict[str, Form], faces: Faces) -> None:
    for name in (*HANDED_IN, "filing-instructions-enterprise"):
        first = draw.draw(forms[name], "zh", "示例", faces)

        assert first == draw.draw(forms[name], "zh", "示例", faces)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_instructions_fit_two_pages_and_the_checklist_one(
    language: Language, forms: dict[str, Form], faces: Faces
) -> None:
    pages = {}
    for name, form in forms.items():
        with pypdfium2.PdfDocument(draw.draw(form, language, "示例", faces)) as document:
            pages[name] = len(document)

    assert {} == {n: count for n, count in pages.items() if "instructions" in n and count > 2}
    assert (1 if language == "zh" else 2) == pages["verification-sheet"]
    assert (4 if language == "zh" else 6) >= pages["registration-form"]


def test_the_fonts_are_embedded_as_truetype(forms: dict[str, Form], faces: Faces) -> None:
    made = draw.draw(forms["verification-sheet"], "zh", "示例", faces)

    assert 2 == made.count(b"/FontFile2")
    assert b"/FontFile3" not in made
    # Only what a viewer may type into a field later begins from a font that is not embedded.
    assert 1 == made.count(b"Helvetica")
    assert 1 == made.count(b"/DR << /Font << /Helv ")


def pdfium(made: bytes, _folder: Path) -> Image.Image:
    with pypdfium2.PdfDocument(made) as document:
        return document[0].render(scale=SCALE, grayscale=True).to_pil()


def poppler(made: bytes, folder: Path) -> Image.Image:
    (folder / "form.pdf").write_bytes(made)
    program = programs.find("pdftoppm")
    assert program
    resolution = str(72 * SCALE)
    subprocess.run(
        [program, "-r", resolution, "-gray", "-singlefile", "form.pdf", "form"],
        cwd=folder,
        check=True,
    )
    return Image.open(folder / "form.pgm")


@pytest.mark.parametrize(
    "viewer", [pdfium, pytest.param(poppler, marks=pytest.mark.needs("pdftoppm"))]
)
@pytest.mark.parametrize("name", HANDED_IN)
def test_what_is_drawn_is_the_character_itself(
    name: str, viewer: Viewer, forms: dict[str, Form], faces: Faces, tmp_path: Path
) -> None:
    made = draw.draw(forms[name], "zh", "示例", faces)
    page = viewer(made, tmp_path)
    plain = ImageFont.truetype(font.WHOLE["regular"], 200)
    found = letters(made, page.size)
    known = {letter: pattern(drawn(letter, plain)) for letter, _ in found}
    read = {letter: nearest(pattern(page.crop(box)), known) for letter, box in found}

    assert [] == [(letter, other) for letter, other in read.items() if letter != other]


def letters(made: bytes, size: tuple[int, int]) -> list[tuple[str, tuple[int, int, int, int]]]:
    found = {}
    with pypdfium2.PdfDocument(made) as document:
        text = document[0].get_textpage()
        for place in range(text.count_chars()):
            letter = text.get_text_range(place, 1)
            left, bottom, right, top = text.get_charbox(place, loose=False)
            # Letters of the body, not of the headings: those are bold.
            if "\u4e00" <= letter <= "\u9fff" and right - left < 10 and letter not in found:
                box = (left * SCALE, size[1] - top * SCALE, right * SCALE, size[1] - bottom * SCALE)
                found[letter] = tuple(round(side) for side in box)
    assert len(found) > 100
    return list(found.items())


def drawn(letter: str, plain: ImageFont.FreeTypeFont) -> Image.Image:
    image = Image.new("L", (300, 300), 255)
    ImageDraw.Draw(image).text((40, 20), letter, font=plain, fill=0)
    return image


def pattern(image: Image.Image) -> Image.Image:
    ink = ImageChops.invert(image.convert("L"))
    box = ink.point(lambda grey: grey if grey > 96 else 0).getbbox()
    assert box, "nothing is drawn"
    # Thin characters such as 一 keep their shape: the square round them is scaled, not they.
    side = max(box[2] - box[0], box[3] - box[1])
    square = Image.new("L", (side, side))
    square.paste(ink.crop(box), ((side - box[2] + box[0]) // 2, (side - box[3] + box[1]) // 2))
    return square.resize((SIDE, SIDE), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(1))


def nearest(seen: Image.Image, known: dict[str, Image.Image]) -> str:
    def apart(letter: str) -> float:
        return ImageStat.Stat(ImageChops.difference(seen, known[letter])).mean[0]

    return min(known, key=apart)


def test_a_long_label_stays_in_its_column(forms: dict[str, Form], faces: Faces) -> None:
    form = forms["verification-sheet"]
    part = form.sections[0].parts[0]
    assert isinstance(part, Entries)
    long = replace(part.rows[0], label=Text(zh="主办者名称" * 12, en="x"), hint=None)
    section = replace(form.sections[0], parts=(Entries((long,)),))
    made = draw.draw(replace(form, sections=(section,)), "zh", "示例", faces)

    with pypdfium2.PdfDocument(made) as document:
        text = document[0].get_textpage()
        boxes = [
            text.get_charbox(place)
            for place in range(text.count_chars())
            if text.get_text_range(place, 1) == "称"
        ]
    assert 12 == len(boxes)
    assert max(right for _, _, right, _ in boxes) * POINT < 19 + 43


def test_a_character_that_the_typeface_lacks_is_a_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="does not draw"):
        font.cut("regular", {"\U0001f600"}, tmp_path / "face.ttf")
