"""A filled form holds what was typed, as text and nothing else, and gives it back."""

import json
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import msgspec
import pypdfium2
import pytest

from beiancheck.__main__ import main
from beiancheck.decode import decode
from beiancheck.filled import back, making
from beiancheck.filled.held import UnreadableError
from beiancheck.filled.wanted import wanted
from beiancheck.forms.layout import Form
from beiancheck.provider import default
from beiancheck.text import LANGUAGES
from sitebuild import programs
from tests.forms.test_pdf import squeezed
from tests.forms.test_word import inside

FLAWLESS = sorted((Path(__file__).parents[1] / "flawless").glob("*.toml"))
LONG = "示例信息技术与文化传播产业发展研究院（北京）有限责任公司" * 2 + "第一业务部"
HOSTILE = "<w:t>&amp;</w:t> ]]> =1+1 {x} \\( %%EOF 甲"
pytestmark = pytest.mark.usefixtures("forms")


def odd() -> dict[str, Any]:
    """Make a submission of what is rare: long, foreign, minority and rare names, many items."""
    domains = [
        {"name": f"example{n}.cn", "expires": "2030-01-02", "holder": "样例"} for n in range(5)
    ]
    return {
        "kind": "enterprise",
        "filing": "first",
        "province": "shanghai",
        "holder": {"name": LONG, "address": f"示例路1号\n{HOSTILE}", "remark": "=HYPERLINK(1)"},
        "manager": {"name": "买买提·吐尔逊", "number": "11010519900101100X"},
        "manager_is_legal_representative": False,
        "services": [
            {"type": "app", "name": "样例一", "domains": domains, "same_manager": True},
            {
                "name": "样例二",
                "same_manager": False,
                "manager": {"name": "Alexander Maximilian von Hohenstaufen-Beispiel zu Muster"},
                "approvals": [{"field": "news", "number": str(n)} for n in range(4)],
                "content": ["web-games", "other"],
            },
        ],
        "files": [
            {"name": f"{n}.jpg", "role": "business-licence", "service": 1} for n in range(11)
        ],
    }


def fill(name: str, raw: dict[str, Any], form: making.Format, **more: Any) -> bytes:
    order = making.Order(name=name, raw=raw, language=more.pop("language", "zh"), **more)
    return making.made(order, form).content


def whole(raw: dict[str, Any]) -> Any:
    """Give a submission as the checker sees it, without what the form leaves out."""
    found = json.loads(msgspec.json.encode(decode(raw).submission))
    return {key: value for key, value in found.items() if key != "statements"}


@pytest.mark.parametrize("form", making.FORMATS)
@pytest.mark.parametrize("path", FLAWLESS[::5], ids=lambda path: path.stem)
def test_a_registration_form_comes_back_as_it_went(path: Path, form: making.Format) -> None:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    found = back.read(fill("registration-form", raw, form))

    assert whole(raw) == whole(found.raw)
    assert () == found.unread


@pytest.mark.parametrize("form", making.FORMATS)
def test_what_is_long_many_or_rare_comes_back_too(form: making.Format) -> None:
    found = back.read(fill("registration-form", odd(), form))

    assert whole(odd()) == whole(found.raw)
    assert () == found.unread


def test_certificates_of_one_name_are_told_apart_by_the_kind_of_holder() -> None:
    raw = {"kind": "mass-organisation", "holder": {"certificate": "mass-organisation-credit-code"}}

    assert raw == back.read(fill("registration-form", raw, "docx")).raw


@pytest.mark.parametrize("form", making.FORMATS)
@pytest.mark.parametrize("one", making.every(), ids=lambda form: form.id)
def test_every_form_is_filled_and_a_blank_one_says_nothing(one: Form, form: making.Format) -> None:
    for language in LANGUAGES:
        made = fill(one.id, odd(), form, language=language)
        # What a PDF draws in its fields is looked at in test_viewers.
        shown = re.sub("<[^>]+>", "", inside(made)) if form == "docx" else LONG

        assert LONG in shown
        assert LONG == back.read(made).raw["holder"]["name"]
    blank = back.read(fill(one.id, {}, form))
    assert (one.id, {}, ()) == (blank.form.id, blank.raw, blank.unread)


def test_a_letter_about_one_site_names_that_site_and_who_is_in_charge_of_it() -> None:
    found = back.read(fill("letter-authorisation-site-manager", odd(), "docx", service=1)).raw

    assert [{}, {"name": "样例二", "manager": odd()["services"][1]["manager"]}] == found["services"]


def test_markup_controls_and_turned_text_come_out_as_text() -> None:
    raw = {"holder": {"name": f"{HOSTILE}\u202e\x07\ud800乙", "address": "a\tb\r\nc"}}
    made = fill("registration-form", raw, "docx")
    ET.fromstring(inside(made))  # noqa: S314 -- our own

    for form in making.FORMATS:
        held = back.read(fill("registration-form", raw, form)).raw["holder"]

        assert {"name": f"{HOSTILE}乙", "address": "a b\nc"} == held


@pytest.mark.parametrize("form", making.FORMATS)
def test_an_impossible_date_stands_there_as_typed_and_is_named_when_read(
    form: making.Format,
) -> None:
    raw = {"manager": {"valid_from": "2026-02-31"}}
    found = back.read(fill("registration-form", raw, form))

    assert [("manager.valid_from", "2026-02-31")] == [(one.where, one.seen) for one in found.unread]


@pytest.mark.parametrize("form", making.FORMATS)
def test_what_is_half_there_or_of_the_wrong_kind_leaves_its_fields_blank(
    form: making.Format,
) -> None:
    raw = {
        "holder": {"name": "样例", "number": None, "address": {"a": 1}},
        "manager": ["x"],
        "services": [{}, {"name": "样例二", "domains": [{}, {"name": ""}]}, 3],
        "files": "none",
    }
    for one in making.every():
        found = back.read(fill(one.id, raw, form)).raw

        assert {"name": "样例"} == found["holder"]
        assert {"holder", "services"} >= found.keys()


def test_word_keeps_every_declaration_that_it_is_told_to_understand() -> None:
    text = inside(fill("registration-form", odd(), "docx"))
    named = re.search(r'mc:Ignorable="([^"]*)"', text)

    assert [] == [one for one in (named[1].split() if named else []) if f"xmlns:{one}=" not in text]
    assert text.startswith("<?xml")


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.4 nothing", b"PK\x03\x04", "文字".encode(), b"\xff\xd8\xff"],
    ids=["empty", "broken pdf", "broken zip", "text", "picture"],
)
def test_what_is_no_form_of_ours_is_said_to_be_none(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        back.read(data)
    (tmp_path / "file").write_bytes(data)
    assert 2 == main(["form", "--read", str(tmp_path / "file")])


def test_the_command_line_fills_reads_back_and_lists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "submission.json").write_text(json.dumps(odd()), encoding="utf-8")
    for form in making.FORMATS:
        out = tmp_path / f"form.{form}"
        order = ["form", "registration-form", str(tmp_path), "--format", form, "--out", str(out)]

        assert 0 == main(order)
        capsys.readouterr()
        assert 0 == main(["form", "--read", str(out)])
        assert whole(odd()) == whole(json.loads(capsys.readouterr().out))
    assert 0 == main(["form"])
    assert len(making.every()) == len(capsys.readouterr().out.splitlines())
    assert 2 == main(["form", "nothing", str(tmp_path)])


def test_a_submission_gets_the_letters_that_it_needs() -> None:
    one = decode(odd()).submission
    needed = [(w.form.id, w.service) for w in wanted(one, default(), ()) if w.reason]

    assert ("letter-authorisation-holder-manager", None) in needed
    assert ("letter-authorisation-shanghai", 1) in needed
    assert "letter-authorisation-site-manager" not in {name for name, _ in needed}
    found = wanted(one, default(), {"manager-under-age"})
    assert any(w.form.id == "letter-guardian" and w.reason for w in found)
    assert {form.id for form in making.every()} == {w.form.id for w in found}


@pytest.mark.needs("libreoffice")
def test_a_filled_word_form_opens_in_libreoffice_and_comes_back_from_it(tmp_path: Path) -> None:
    (tmp_path / "form.docx").write_bytes(fill("registration-form", odd(), "docx"))
    program = programs.find("libreoffice")
    assert program
    for kind, folder in (("pdf", tmp_path), ("docx", tmp_path / "again")):
        subprocess.run(
            [
                *(program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
                *("--headless", "--convert-to", kind, "--outdir", str(folder)),
                str(tmp_path / "form.docx"),
            ],
            check=True,
            capture_output=True,
            timeout=240,
        )
    with pypdfium2.PdfDocument(tmp_path / "form.pdf") as document:
        shown = squeezed("".join(page.get_textpage().get_text_range() for page in document))
    found = back.read((tmp_path / "again" / "form.docx").read_bytes())

    assert "网站（第2个）" in shown
    assert "AlexanderMaximilianvonHohenstaufen-BeispielzuMuster" in shown
    assert whole(odd()) == whole(found.raw)


@pytest.mark.needs("qpdf")
@pytest.mark.parametrize("name", [form.id for form in making.every()])
def test_a_filled_pdf_has_no_fault_of_structure(name: str, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(fill(name, odd(), "pdf"))
    program = programs.find("qpdf")
    assert program
    done = subprocess.run(
        [program, "--check", tmp_path / "form.pdf"], capture_output=True, check=False
    )

    assert (0, b"") == (done.returncode, done.stderr)
