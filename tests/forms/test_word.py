"""The Word forms hold every field as one that can be filled in, and open elsewhere."""

import io
import re
import subprocess
import zipfile
from pathlib import Path

import docx
import pypdfium2
import pytest

from beiancheck.forms.layout import Entries, Form, Grid, Table
from beiancheck.sheets import words
from beiancheck.text import LANGUAGES, Language
from sitebuild import programs
from sitebuild.forms.word import write
from tests.forms.test_layout import entries

TAG = re.compile(r'<w:tag w:val="([^"]+)"')


def inside(made: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        return packed.read(name).decode()


def text_of(made: bytes) -> str:
    return "".join(re.sub(r"<[^>]+>", "", inside(made)).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_stands_on_the_registration_form(
    language: Language, forms: dict[str, Form]
) -> None:
    form = forms["registration-form"]
    found = text_of(write(form, language, "示例"))
    spoken = words.voice(form, language)
    said = [text for entry in entries(form) for text in spoken.lines(entry.label)]

    assert [] == [text for text in said if "".join(text.split()) not in found]


def test_every_field_can_be_filled_in_and_found_by_its_path(forms: dict[str, Form]) -> None:
    form = forms["registration-form"]
    tags = set(TAG.findall(inside(write(form, "zh", "示例"))))
    wanted = set()
    for part in (part for section in form.sections for part in section.parts):
        if isinstance(part, Entries):
            for entry in part.rows:
                wanted |= {f"{entry.path}={box.value}" for box in entry.boxes} or {entry.path}
        if isinstance(part, Grid):
            wanted |= {
                f"{part.path}.{line}.{column.path.rpartition('.')[2]}"
                for line in range(part.lines)
                for column in part.columns
            }

    assert wanted == tags


def test_every_form_gives_the_same_bytes_twice(forms: dict[str, Form]) -> None:
    form = forms["verification-sheet"]

    assert write(form, "zh", "示例") == write(form, "zh", "示例")


def test_the_head_of_a_table_is_printed_on_every_page(forms: dict[str, Form]) -> None:
    form = forms["filing-instructions-enterprise"]
    tables = [p for s in form.sections for p in s.parts if isinstance(p, Table)]

    assert len(tables) == inside(write(form, "zh", "示例")).count("<w:tblHeader/>")


def test_chinese_has_a_font_of_its_own_with_others_to_stand_in(forms: dict[str, Form]) -> None:
    made = write(forms["verification-sheet"], "zh", "示例")

    assert 'w:eastAsia="Microsoft YaHei"' in inside(made, "word/styles.xml")
    assert "eastAsiaTheme" not in inside(made, "word/styles.xml").split("<w:latentStyles")[0]
    assert "Noto Sans CJK SC" in inside(made, "word/fontTable.xml")


def test_a_form_is_a4_and_says_so_little_about_its_maker(forms: dict[str, Form]) -> None:
    document = docx.Document(io.BytesIO(write(forms["verification-sheet"], "zh", "示例")))
    page = document.sections[0]

    assert (page.page_width.mm, page.page_height.mm) == (
        pytest.approx(210, abs=0.1),
        pytest.approx(297, abs=0.1),
    )
    assert "示例" == document.core_properties.author
    assert "" == document.core_properties.comments


def test_a_form_has_its_styles_once(forms: dict[str, Form]) -> None:
    with zipfile.ZipFile(io.BytesIO(write(forms["letter-guardian"], "zh", "示例"))) as opened:
        named = [name for name in opened.namelist() if "styles" in name]
        said = opened.read("[Content_Types].xml") + opened.read("word/_rels/document.xml.rels")

    assert ["word/styles.xml"] == named
    assert b"stylesWithEffects" not in said


@pytest.mark.needs("libreoffice")
def test_the_forms_open_in_libreoffice(forms: dict[str, Form], tmp_path: Path) -> None:
    names = ("registration-form", "verification-sheet", "filing-instructions-individual")
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(write(forms[name], "zh", "示例"))
    program = programs.find("libreoffice")
    assert program
    subprocess.run(
        [
            *(program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
            *("--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)),
            *(str(tmp_path / f"{name}.docx") for name in names),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    pages = {}
    for name in names:
        with pypdfium2.PdfDocument(tmp_path / f"{name}.pdf") as document:
            pages[name] = len(document)
            found = "".join(page.get_textpage().get_text_range() for page in document)
        title = "".join(forms[name].title.zh.split())

        assert title in "".join(found.split())
    assert pages["registration-form"] <= 6
    assert pages["verification-sheet"] <= 2
