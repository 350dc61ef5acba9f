"""A page that looks like no paper is read as what its file is said to be, and never relied on."""

import dataclasses
import json

import pytest

from beiancheck import filling
from beiancheck.check import check, gathered
from beiancheck.documents.read_page import ReadPage, said_to_be
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests import submissions
from tests.checker.printed import line, page, typed
from tests.submissions import Case

TORN = (
    line(200, 100, "法定代表人 李示列"),
    line(200, 200, "住所 北京市朝阳区示例路1号"),
)
"""A corner of a licence, with its title cut off."""
LICENCE = "licence.jpg"


def read(one: Page, number: int = 1) -> ReadPage:
    return ReadPage.of(dataclasses.replace(one, number=number))


def items(pages: tuple[ReadPage, ...]) -> list[Item]:
    return [value.item for one in pages for value in one.said.values]


def test_a_page_of_which_nothing_is_said_says_nothing() -> None:
    one = read(page(*TORN))

    assert () == one.said.looks
    assert [] == items(said_to_be(None, (one,)))


@pytest.mark.parametrize("made", [page, typed])
def test_what_is_read_as_the_paper_it_is_said_to_be_is_in_doubt(made: type[Page]) -> None:
    (one,) = said_to_be(Paper.BUSINESS_LICENCE, (read(made(*TORN)),))

    assert [Item.LEGAL_REPRESENTATIVE, Item.ADDRESS] == items((one,))
    assert all(Doubt.PAPER_UNKNOWN in value.doubts for value in one.said.values)
    assert not any(value.is_certain for value in one.said.values)


def test_a_letter_without_its_head_is_read_by_its_sentences() -> None:
    one = read(page(line(200, 100, "兹委托李示例（身份证号：110101199003077213）前往办理")))
    (told,) = said_to_be(Paper.AUTHORISATION_LETTER, (one,))

    assert () == one.said.looks
    assert {"李示例", "110101199003077213"} <= {value.text for value in told.said.values}


def test_a_paper_of_another_kind_is_not_read_as_this_one() -> None:
    register = read(page(line(200, 20, "常住人口登记卡"), line(200, 100, "姓名 李示例")))

    assert [] == items(said_to_be(Paper.RESIDENT_ID_FRONT, (register,)))


def test_a_page_beside_one_that_is_known_stays_as_it_is() -> None:
    title = (line(600, 20, "营业执照"), line(200, 60, "经营范围 软件开发"))
    known, other = read(page(*title, *TORN)), read(page(*TORN), 2)

    assert known.said.looks
    assert (known, other) == said_to_be(Paper.BUSINESS_LICENCE, (known, other))


def test_such_a_page_is_compared_and_a_person_must_look() -> None:
    asked = Case(rule="", name="", start="enterprise", finds=())
    raw, data, order, _ = submissions.asked(asked)
    readings = {LICENCE: (read(typed(*TORN)),)}
    report = check(raw, data, order, readings)
    (told,) = report.papers
    (file,) = filling.readings(gathered(raw, data, order, readings), "zh")

    assert {"look"} == {one.severity for one in report.findings}
    assert "certificate-representative-differs" in {one.rule for one in report.findings}
    assert ("", "", True, "") == (told.looks_like, told.label, told.fits, told.offer)
    assert "是按您选的材料读的" in json.dumps(file["pages"][0]["values"], ensure_ascii=False)
    assert [] == file["pages"][0]["looks"]
