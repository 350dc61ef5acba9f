"""What the papers say lies beside what was typed: in the report, and ready to fill the form."""

import json
from typing import Any

import pytest

from beiancheck import kept, printed, web
from beiancheck.agreement.comparing import Match, compare
from beiancheck.check import Order, check
from beiancheck.commands.layout import report_text
from beiancheck.documents.read_page import ReadPage
from beiancheck.ocr.native import models, read
from beiancheck.package import Package
from beiancheck.provider import default
from beiancheck.report import Report, encode
from beiancheck.terms.items import Item
from beiancheck.verify import Repeated, verify
from sitebuild import models as made
from tests import submissions
from tests.papers import submissions as drawn
from tests.papers.saving import Format, saved
from tests.submissions import Case

LICENCE = {"file": "licence.jpg", "paper": "business-licence"}
FRONT = {"file": "li-front.jpg", "paper": "resident-id-front"}


def case(*rows: dict[str, Any], start: str = "enterprise", **more: Any) -> Case:
    return Case(rule="", name="", start=start, finds=(), reads=rows, **more)


def outcomes(report: Report) -> dict[str, str]:
    return {f"{row.about}: {row.label}": row.outcome for row in report.agreement}


def test_a_row_says_whether_its_places_agree() -> None:
    asked = case(
        LICENCE | {"values": {"name": "示例(北京)科技有限公司", "number": "91110105MA0EXAPM1X"}},
        FRONT | {"values": {"name": "李示列"}, "certainty": "doubtful"},
        change={"holder.legal_representative": ""},
    )

    assert {
        "主办者: 主办者名称": "same",
        "主办者: 主办者证件号码": "differs",
        "第 1 个网站，网站负责人: 姓名": "look",
    } == outcomes(submissions.report(asked))


@pytest.mark.parametrize(
    ("doubt", "outcome", "level"),
    [("low-confidence", "look", []), ("check-digit", "differs", ["error"])],
)
def test_a_pdfs_text_is_looked_at_where_it_may_not_be_the_value_at_all(
    doubt: str, outcome: str, level: list[str]
) -> None:
    certain = LICENCE | {"certainty": "certain", "doubts": [doubt]}
    report = submissions.report(case(certain | {"values": {"number": "91110105MA0EXAPM1X"}}))

    assert outcomes(report)["主办者: 主办者证件号码"] == outcome
    assert [one.severity for one in report.findings if one.severity == "error"] == level


def test_a_cell_says_where_it_stands() -> None:
    asked = case(LICENCE | {"page": 2, "values": {"name": "示例"}, "other": {"name": "木例"}})
    (row,) = submissions.report(asked).agreement
    typed, printed = row.cells

    assert ("holder.name", "typed", "", 0) == (
        *(typed.place, typed.certainty),
        *(typed.file, typed.page),
    )
    assert ("files.0", "doubtful", "licence.jpg", 2, "木例") == (
        *(printed.place, printed.certainty, printed.file),
        *(printed.page, printed.other),
    )
    assert (((100, 100), (500, 100), (500, 130), (100, 130)),) == printed.boxes


def test_a_finding_says_where_on_the_papers_it_can_be_seen() -> None:
    asked = case(LICENCE | {"values": {"number": "91110105MA0EXAPM1X"}})
    (found,) = submissions.report(asked).findings

    assert [("licence.jpg", 1)] == [(spot.file, spot.page) for spot in found.spots]


def test_what_was_confirmed_counts_even_where_nothing_was_read() -> None:
    told = [{"item": "number", "text": "91110105MA0EXAPM1X"}]
    report = submissions.report(case(change={"files.0.confirmed": told}))

    assert ["certificate-number-differs error"] == [
        f"{one.rule} {one.severity}" for one in report.findings
    ]


def test_a_masked_report_holds_nothing_personal_that_was_read() -> None:
    told = {"number": "110105199002020034", "name": "欧阳某某"}
    asked = case(FRONT | {"values": told}, LICENCE | {"values": {"address": "样例市样例路77号"}})
    raw, data, order, readings = submissions.asked(asked)
    masked = Order(language="zh", today=order.today, provider=order.provider, is_masked=True)
    words = encode(check(raw, data, masked, readings))

    assert "1101…0034" in words
    assert [] == [text for text in (*told.values(), "样例路77号") if text in words]


def test_a_paper_that_was_not_read_is_listed_once() -> None:
    whole = submissions.report(case()).not_checked
    some = submissions.report(case(LICENCE | {"values": {"name": "示例"}})).not_checked

    assert 1 == sum("照片和扫描件" in one.what for one in whole)
    assert 0 == sum("照片和扫描件" in one.what for one in some)
    assert ["授权书" in one.what for one in some if "这些材料" in one.what] == [True]


def fields(asked: Case) -> dict[str, str]:
    """Return what the page is told to fill in: the path of each field, and the text."""
    return {value["field"]: value["text"] for page in pages(asked) for value in page["values"]}


def pages(asked: Case) -> list[dict[str, Any]]:
    """Return what the page is told of every page that was read."""
    raw, data, _, readings = submissions.asked(asked)
    web.forget()
    for name, content in data.items():
        web.keep(name, content)
    kept.readings.update(readings)
    request = json.dumps({"submission": raw, "language": "zh"}, default=str)
    found = json.loads(web.readings(request))
    web.forget()
    return [page for file in found for page in file["pages"]]


def test_what_a_qr_code_says_is_told_on_one_line() -> None:
    (page,) = pages(case(LICENCE | {"codes": ["http://example.cn/?a=1\u202e\n样例"]}))

    assert ["http://example.cn/?a=1��样例"] == page["codes"]


def test_each_value_goes_to_its_field() -> None:
    asked = case(
        LICENCE | {"values": {"name": "甲", "legal-representative": "乙", "scope": "丙"}},
        FRONT | {"values": {"number": "110105199002020026", "address": "丁"}},
        {"file": "zhang-back.jpg", "paper": "resident-id-back", "values": {"valid-until": "长期"}},
        {"file": "domain.png", "paper": "domain-certificate", "values": {"expires": "2028.6.1"}},
        {
            "file": "letter.jpg",
            "paper": "authorisation-letter",
            "values": {"dated": "2026年1月2日"},
        },
    )

    assert {
        "holder.name": "甲",
        "holder.legal_representative": "乙",
        "holder.scope": "丙",
        "services.0.manager.number": "110105199002020026",
        "": "丁",
        "manager.valid_until": "长期",
        "services.0.domains.0.expires": "2028-06-01",
        "files.6.dated": "2026-01-02",
    } == fields(asked)


def test_the_address_on_an_individuals_card_is_the_holders() -> None:
    front = {"file": "zhang-front.jpg", "paper": "resident-id-front", "values": {"address": "丁"}}

    assert {"holder.certificate_address": "丁"} == fields(case(front, start="individual"))


def test_a_paper_in_the_wrong_place_fills_nothing() -> None:
    wrong = {"file": "domain.png", "paper": "business-licence", "values": {"name": "甲"}}

    assert {"": "甲"} == fields(case(wrong))


@pytest.fixture(scope="module")
def known() -> models.Models:
    made.make()
    return models.found(threads=1)


@pytest.mark.parametrize(("fault", "rule"), [("", ""), ("number", "certificate-number-differs")])
def test_a_pdf_with_its_own_text_is_certain(known: models.Models, fault: str, rule: str) -> None:
    raw, shown, _ = drawn.written("enterprise", "born digital", fault)
    raw["files"] = [file for file in raw["files"] if file["role"] == "business-licence"]
    paper = drawn.drawn(shown, raw["files"][0], "born digital")
    data = saved(paper, Format.DIGITAL)
    name = raw["files"][0]["name"]
    order = Order(language="zh", today=submissions.TODAY, provider=default())
    readings = {name: tuple(ReadPage.of(page) for page in read.pages(data, known))}
    report = check(raw, {name: data}, order, readings)
    ours = [one.rule for one in report.findings if one.spots and one.severity == "error"]

    assert ([rule] if rule else []) == ours
    assert {"certain"} == {
        cell.certainty
        for row in report.agreement
        for cell in row.cells
        if cell.certainty != "typed"
    }


def test_a_report_made_with_reading_is_verified_without() -> None:
    asked = case(
        LICENCE | {"values": {"number": "91110105MA0EXAPM1X"}},
        {"file": "domain.png", "paper": "business-licence"},
    )
    raw, data, order, readings = submissions.asked(asked)
    package = Package(raw, data)
    typed = verify(check(raw, data, order), package, order.provider)
    read_too = verify(check(raw, data, order, readings), package, order.provider)

    assert (Repeated.SAME, Repeated.PARTLY) == (typed.repeated, read_too.repeated)
    assert read_too.is_same


def test_the_page_to_print_and_the_text_hold_the_table() -> None:
    asked = case(LICENCE | {"values": {"number": "91110105MA0EXAPM1X"}})
    report = submissions.report(asked)
    page, text = printed.page(report, default()), report_text(report)

    for said in ("填写与材料对照 (1)", "主办者证件号码", "91110105MA0EXAPM1X"):
        assert said in page
        assert said in text
    assert '<td class="warning">不一致</td>' in page
    assert "[不一致] 主办者 · 主办者证件号码" in text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Thomas Müller", "MULLER THOMAS"),
        ("MÜLLER THOMAS", "MUELLER THOMAS"),
        ("José Peña", "PENA, JOSE"),
        ("Weiß", "WEISS"),
    ],
)
def test_a_letter_with_a_mark_may_be_printed_without_it(typed: str, printed: str) -> None:
    assert compare(Item.LEGAL_REPRESENTATIVE, typed, printed) is Match.UNSURE


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("Thomas Miller", "MULLER THOMAS"), ("样例（北京）公司", "样例北京公司")],
)
def test_other_letters_and_lost_brackets_are_told(typed: str, printed: str) -> None:
    assert compare(Item.NAME, typed, printed) is Match.DIFFERS
