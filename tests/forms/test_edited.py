"""A form that was changed by hand in Word is read as far as it goes, and the rest is named."""

import io
import re
import zipfile

import pytest

from beiancheck import shape
from beiancheck.filled import back, making
from beiancheck.filled.held import UnreadableError
from beiancheck.text import LANGUAGES, Language
from tests.forms.test_filled import fill
from tests.forms.test_word import inside

pytestmark = pytest.mark.usefixtures("forms")


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
    assert ("表上另写的：传真 010", "表上另写的：我们单位") == found.named("zh")


def test_a_paragraph_added_below_a_letter_and_words_added_to_one_of_ours_are_named() -> None:
    raw = {"holder": {"name": "示例有限公司"}, "services": [{"name": "样例"}]}
    made = fill("letter-no-finance", raw, "docx")
    text = inside(made)
    sentence = re.search(r"<w:t[^>]*>([^<]{12,}。)</w:t>", text)
    assert sentence
    changed = text.replace(sentence[1], f"{sentence[1]}另附合同一份。", 1)
    added = "<w:p><w:r><w:t>本单位另有两个</w:t></w:r><w:r><w:t>网站。</w:t></w:r></w:p><w:sectPr"
    found = back.read(with_text(made, changed.replace("<w:sectPr", added, 1)))
    named = [one.removeprefix("表上另写的：") for one in found.named("zh")]

    assert raw == found.raw
    assert ["另附合同一份。", "本单位另有两个网站。"] == named


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_named_in_a_form_as_it_was_filled(language: Language) -> None:
    numbered = [{"name": f"样例{n}", "domains": [{"name": f"{n}.cn"}]} for n in range(3)]
    raw = {"kind": "enterprise", "services": numbered, "holder": {"name": "示例有限公司"}}
    named = {
        form.id: back.read(fill(form.id, raw, "docx", language=language)).named(language)
        for form in making.every()
    }

    assert dict.fromkeys(named, ()) == named


def test_two_ticks_against_each_other_are_named_in_the_reader_s_language() -> None:
    sites = [{"name": f"样例{n}", "same_manager": not n} for n in range(2)]
    made = fill("letter-authorisation-holder-manager", {"services": sites}, "docx")
    found = back.read(made)

    assert ["是", "否"] == [one.rpartition("：")[2] for one in found.named("zh")]
    assert ["yes", "no"] == [one.rpartition(": ")[2] for one in found.named("en")]


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


def test_a_document_that_defines_names_of_its_own_is_refused() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'

    with pytest.raises(UnreadableError):
        back.read(with_text(fill("verification-sheet", {}, "docx"), bomb))
