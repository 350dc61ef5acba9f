"""Every letter says who, what and when, has places to sign, and is found where it is asked for."""

import io
import re

import pypdfium2
import pytest

from beiancheck import shape
from beiancheck.forms.layout import Signing
from beiancheck.forms.letters import LETTERS, Letter, answering, named_in, settling
from beiancheck.forms.spread import spread
from beiancheck.provinces import rows
from beiancheck.rules import RULES
from beiancheck.sheets import draw, words
from beiancheck.sheets.draw import Faces
from beiancheck.submission import Submission
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.text import LANGUAGES
from sitebuild.forms import word
from sitebuild.pages import letter_links
from tests.forms.test_layout import entries
from tests.forms.test_pdf import squeezed
from tests.forms.test_word import TAG, inside

ASKS = re.compile("授权书|承诺书|监护人|方案书|盖章说明|单位说明")
ANOTHERS = {
    # A letter in the holder's own words about the spelling of a foreign name.
    "法定代表人是外国人的，姓名照执照填写，交盖章说明。",
}
ONE_PAGE = [letter for letter in LETTERS if letter.paper is not Paper.CONSTRUCTION_PLAN]
every_letter = pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
a_page_each = pytest.mark.parametrize("letter", ONE_PAGE, ids=lambda letter: letter.id)


def signing(letter: Letter) -> Signing:
    (found,) = (
        part
        for section in letter.form.sections
        for part in section.parts
        if isinstance(part, Signing)
    )
    return found


def fields(letter: Letter) -> set[str]:
    return {entry.path for entry in entries(letter.form) if entry.path}


def labels(letter: Letter) -> str:
    return " ".join(entry.label.zh for entry in entries(letter.form))


def by_id(name: str) -> Letter:
    (found,) = (letter for letter in LETTERS if letter.id == name)
    return found


@every_letter
def test_a_letter_is_filled_from_fields_of_the_schema(letter: Letter) -> None:
    assert set() == fields(letter) - shape.by_path().keys()
    assert {"holder.name", "holder.number"} <= fields(letter)


@every_letter
def test_a_letter_has_places_to_sign_and_for_the_date(letter: Letter) -> None:
    places = [place.en for place in signing(letter).places]

    assert 3 == len(places)
    assert "Date" == places[-1]
    assert any("ignature" in place or "holder" in place for place in places)


@every_letter
def test_what_must_stand_in_a_letter_rests_on_a_dated_source(letter: Letter) -> None:
    assert letter.points
    assert letter.when.zh
    assert [] == [cite for cite in letter.form.sources if not cite.checked]
    assert letter.form.sources


@pytest.mark.parametrize(
    "name",
    ["authorisation-holder-manager", "authorisation-site-manager", "authorisation-shanghai"],
)
def test_an_authorisation_names_both_persons_with_their_numbers(name: str) -> None:
    found = labels(by_id(name))

    for asked in ("被授权人姓名", "被授权人证件号码", "法定代表人", "法定代表人证件号码"):
        assert asked in found
    assert ["法定代表人亲笔签字", "单位公章", "日期"] == [
        place.zh for place in signing(by_id(name)).places
    ]


def test_only_the_one_for_shanghai_asks_for_the_post() -> None:
    asking = [letter.id for letter in LETTERS if "职务" in labels(letter)]

    assert ["authorisation-shanghai"] == asking
    assert "services.domains.name" in fields(by_id("authorisation-shanghai"))


def test_an_individual_signs_with_a_fingerprint_and_without_a_seal() -> None:
    places = " ".join(place.zh for place in signing(by_id("undertaking-individual")).places)

    assert "亲笔签名" in places
    assert "指印" in places
    assert "公章" not in places


def test_the_letter_about_finance_names_both_persons_and_their_phones() -> None:
    found = labels(by_id("no-finance"))

    for asked in ("用途", "情况说明", "法定代表人电话", "网站负责人电话"):
        assert asked in found


def test_every_row_of_a_province_that_asks_for_a_letter_leads_to_one() -> None:
    told = [row for province in Province for row in rows(province) if ASKS.search(row.zh)]
    asked = [row for row in told if "不收" not in row.zh]

    assert len(asked) > 50
    assert ANOTHERS == {row.zh for row in asked if not named_in(row)}


def test_a_row_that_refuses_a_letter_offers_no_blank() -> None:
    refusing = [row for row in rows(Province.ZHEJIANG) if "不收授权书" in row.zh]

    assert [()] == [named_in(row) for row in refusing]


def test_every_letter_is_asked_for_somewhere() -> None:
    told = {
        letter.id for province in Province for row in rows(province) for letter in named_in(row)
    }

    assert {letter.id for letter in LETTERS} == told


def test_a_paper_and_a_rule_lead_to_their_letters() -> None:
    known = {rule.id for rule in RULES}

    assert 3 == len(answering(Paper.AUTHORISATION_LETTER))
    assert () == answering(Paper.DOMAIN_CERTIFICATE)
    assert {"guardian"} == {letter.id for letter in settling("manager-under-age")}
    assert [] == [rule for letter in LETTERS for rule in letter.rules if rule not in known]


def test_the_link_of_a_row_leads_to_the_anchor_of_its_letter() -> None:
    (row,) = (row for row in rows(Province.SHANGHAI) if "上海版授权书" in row.zh)

    assert "../../forms/letters/#authorisation-shanghai" in letter_links.of_row(row, "zh")
    assert "" == letter_links.of_papers((Paper.APPROVAL,), "en")


@every_letter
def test_every_field_of_a_letter_can_be_filled_in_word(letter: Letter) -> None:
    tags = TAG.findall(inside(word.write(letter.form, "zh", "示例")))

    assert fields(letter) == {tag.partition("=")[0] for tag in tags}


@a_page_each
def test_what_is_signed_stands_on_one_page_and_in_chinese(letter: Letter, faces: Faces) -> None:
    for language in LANGUAGES:
        made = draw.draw(spread(letter.form, Submission()), language, "示例", faces)
        with pypdfium2.PdfDocument(io.BytesIO(made)) as document:
            first = squeezed(document[0].get_textpage().get_text_range())
            pages = len(document)

        assert squeezed(words.DATE_LINE) in first
        assert pages <= (1 if language == "zh" else 2)
        assert [] == [
            place.zh for place in signing(letter).places if squeezed(place.zh) not in first
        ]
