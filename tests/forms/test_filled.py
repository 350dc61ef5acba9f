"""A filled form holds what was typed, as text and nothing else, and gives it back."""

import io
import json
import re
import subprocess
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import msgspec
import pypdfium2
import pytest

from beiancheck import shape
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


@pytest.mark.parametrize("form", making.FORMATS)
def test_a_letter_about_several_sites_comes_back_site_by_site(form: making.Format) -> None:
    manager = {"name": "买买提·吐尔逊", "mobile": "13800000000"}
    sites: list[dict[str, Any]] = [
        {
            "name": "样例、一；甲",
            "domains": [{"name": "a.cn"}, {"name": "b.cn"}],
            "manager": manager,
            "remark": "（2）号楼",
        },
        {"name": "样例二", "manager": manager | {"name": "其他人"}},
        *({"name": f"样例{n}", "domains": [{"name": f"{n}.cn"}]} for n in range(3, 24)),
    ]
    raw = {"services": sites, "holder": {"name": "样例"}}
    found = back.read(fill("letter-no-finance", raw, form))

    assert sites == found.raw["services"]
    assert () == found.unread


def test_what_all_sites_share_is_written_once_and_read_for_each() -> None:
    shared = {"manager": {"name": "样例甲"}, "remark": "无"}
    sites = [{"name": "样例一"} | shared, {"name": "样例二"} | shared]
    made = fill("letter-no-finance", {"services": sites}, "docx")
    text = re.sub("<[^>]+>", "", inside(made))

    assert "①样例一；②样例二" in text
    assert 1 == text.count("样例甲")
    assert sites == back.read(made).raw["services"]


def test_what_was_typed_for_several_sites_without_their_numbers_is_named() -> None:
    sites = [{"name": "样例一", "domains": [{"name": "a.cn"}]}, {"name": "样例二"}]
    made = fill("letter-no-finance", {"services": sites}, "docx")
    found = back.read(with_text(made, inside(made).replace("①a.cn", "a.cn")))

    assert [("services.domains.name", "a.cn")] == [(one.where, one.seen) for one in found.unread]


def test_words_with_numbers_of_their_own_are_never_given_to_another_site() -> None:
    sites = [{"name": "样例一", "remark": "①甲；②乙"}, {"name": "样例二", "remark": "丙"}]
    found = back.read(fill("letter-no-finance", {"services": sites}, "docx"))

    assert [{"name": "样例一"}, {"name": "样例二"}] == found.raw["services"]
    assert ["services.remark"] == [one.where for one in found.unread]


@pytest.mark.parametrize("form", making.FORMATS)
def test_boxes_ticked_for_several_sites_together_are_named(form: making.Format) -> None:
    sites = [{"access": {"mode": ["cloud-access"]}}, {"access": {"mode": ["colocation"]}}]
    found = back.read(fill("verification-sheet", {"services": sites}, form))

    assert {"services.access.mode"} == {one.where for one in found.unread}


def test_markup_controls_and_turned_text_come_out_as_text() -> None:
    raw = {"holder": {"name": f"{HOSTILE}\u202e\x07\ud800乙", "address": "a\tb\r\nc"}}
    made = fill("registration-form", raw, "docx")
    ET.fromstring(inside(made))  # noqa: S314 -- our own

    for form in making.FORMATS:
        held = back.read(fill("registration-form", raw, form)).raw["holder"]

        assert {"name": f"{HOSTILE}乙", "address": "a b\nc"} == held


def test_an_impossible_date_stands_there_as_typed_and_is_named_when_read() -> None:
    raw = {"manager": {"valid_from": "2026-02-31"}}
    found = back.read(fill("registration-form", raw, "docx"))

    assert [("manager.valid_from", "2026-02-31")] == [(one.where, one.seen) for one in found.unread]


def test_word_keeps_every_declaration_that_it_is_told_to_understand() -> None:
    text = inside(fill("registration-form", odd(), "docx"))
    named = re.search(r'mc:Ignorable="([^"]*)"', text)

    assert [] == [one for one in (named[1].split() if named else []) if f"xmlns:{one}=" not in text]
    assert text.startswith("<?xml")


def test_what_was_typed_over_a_field_in_word_is_found_by_its_label() -> None:
    made = fill("letter-guardian", {}, "docx")
    control = re.compile(r'<w:sdt>(?:(?!</w:sdt>).)*"holder.name".*?</w:sdt>', re.DOTALL)
    typed = control.sub("<w:r><w:t>样例</w:t></w:r>", inside(made))

    assert {"holder": {"name": "样例"}} == back.read(with_text(made, typed)).raw


def test_a_row_added_below_a_list_and_a_sheet_copied_in_word_are_read() -> None:
    raw = {"services": [{"domains": [{"name": f"{n}.cn"} for n in range(3)]}]}
    made = fill("registration-form", raw, "docx")
    text = inside(made)
    row = re.findall(
        r"<w:tr\b(?:(?!</w:tr>).)*services\.0\.domains\.2\..*?</w:tr>", text, re.DOTALL
    )
    added = re.sub(r"<w:sdt>.*?</w:sdt>", "<w:r><w:t>3.cn</w:t></w:r>", row[0], count=1)
    added = re.sub(r"<w:sdt>.*?</w:sdt>", "", added)
    (service,) = back.read(with_text(made, text.replace(row[0], row[0] + added))).raw["services"]

    assert ["0.cn", "1.cn", "2.cn", "3.cn"] == [one["name"] for one in service["domains"]]


def test_a_form_that_was_edited_in_word_is_read_and_what_is_new_in_it_is_named() -> None:
    raw = {"holder": {"name": "示例有限公司", "number": "91110000MA0000000X"}, "kind": "enterprise"}
    text = inside(fill("registration-form", raw, "docx"))
    name, number = (row_of(text, f"holder.{one}") for one in ("name", "number"))
    halves = (
        "示例</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:rPr><w:b/></w:rPr><w:t>有限公司"
    )
    edited = name.replace("示例有限公司", halves)
    label = shape.at("holder.name").label.zh
    assert label in edited
    edited = edited.replace(label, "公司全称")
    cells = "".join(
        f"<w:tc><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc>" for one in ("传真", "010")
    )
    # The rows change places, the label is another, the words are in two runs, and a row is new.
    text = text.replace(name, "\0").replace(number, f"{edited}<w:tr>{cells}</w:tr>")
    text = text.replace("\0", number).replace("<w:t>主办者</w:t>", "<w:t>我们单位</w:t>")
    found = back.read(with_text(fill("registration-form", raw, "docx"), text))

    assert raw == found.raw
    assert ("表上另写的：传真 010",) == found.named("zh")


def row_of(text: str, name: str) -> str:
    at = text.index(f'w:val="{name}"')
    end = text.index("</w:tr>", at) + len("</w:tr>")
    return text[max(text.rfind(start, 0, at) for start in ("<w:tr>", "<w:tr ")) : end]


def with_text(made: bytes, text: str) -> bytes:
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, text if name == "word/document.xml" else old.read(name))
    return changed.getvalue()


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


def test_a_document_that_defines_names_of_its_own_is_refused() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'

    with pytest.raises(UnreadableError):
        back.read(with_text(fill("verification-sheet", {}, "docx"), bomb))


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
