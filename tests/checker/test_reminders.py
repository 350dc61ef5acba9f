"""Reminders: the code, the dates to renew, personal data; none of them a finding."""

import io

import pytest
from PIL import Image

from beiancheck.check import Order, check
from beiancheck.report import Report
from beiancheck.requirements import sms
from beiancheck.terms.filings import Filing
from beiancheck.text import Language
from tests import submissions
from tests.submissions import Case


def said(name: str, language: Language = "zh", **change: object) -> dict[str, list[str]]:
    """Give the reminders on a flawless submission by their cause."""
    case = Case(rule="", name=name, start=name, finds=(), change=dict(change))
    found: dict[str, list[str]] = {}
    for one in report(case, language).reminders:
        found.setdefault(one.causes[0], []).append(one.text)
    return found


def report(case: Case, language: Language) -> Report:
    """Check a case."""
    return submissions.report(case, language)


def located() -> bytes:
    """Make a photo that holds where it was taken."""
    tags = Image.Exif()
    tags.get_ifd(0x8825).update({1: "N", 2: (39.0, 54.0, 0.0), 3: "E", 4: (116.0, 24.0, 0.0)})
    made = io.BytesIO()
    Image.new("RGB", (1200, 800), "white").save(made, "JPEG", exif=tags)
    return made.getvalue()


def test_a_first_filing_is_reminded_of_code_dates_and_personal_data() -> None:
    assert {"C80", "C85", "C88"} == said("enterprise").keys()


@pytest.mark.parametrize("filing", Filing)
def test_every_type_of_filing_has_one_row_on_the_code(filing: Filing) -> None:
    assert 1 == sum(filing in row.filings for row in sms.ROWS)


def test_nobody_gets_a_code_when_access_is_cancelled() -> None:
    assert "C80" not in said("cancel-access")


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", ("六位", "24 小时", "后六位")), ("en", ("six digits", "24 hours", "last six"))],
)
def test_the_code_is_told_in_full(language: Language, words: tuple[str, ...]) -> None:
    (text,) = said("enterprise", language)["C80"]

    assert all(word in text for word in words)


def test_dates_stand_in_order_and_past_ones_are_left_out() -> None:
    change = {"holder.valid_until": "2027-03-01", "services.0.domains.0.expires": "2020-01-01"}
    (text,) = said("enterprise", **change)["C85"]

    assert text.index("2027-03-01") < text.index("2035-03-01") < text.index("2038-01-01")
    assert "2020-01-01" not in text


def test_many_dates_are_counted() -> None:
    domains = [{"name": f"example{at}.cn", "expires": "2028-06-01"} for at in range(30)]
    change = {"services.0.domains": domains}
    (text,) = said("enterprise", "en", **change)["C85"]

    assert "and 22 more" in text


def test_a_name_with_braces_is_only_a_name() -> None:
    (text,) = said("enterprise", **{"manager.name": "{示例"})["C85"]

    assert "{示例" in text


def test_a_masked_report_masks_its_reminders() -> None:
    raw = submissions.flawless("enterprise")
    order = Order(
        language="zh",
        today=submissions.TODAY,
        provider=submissions.profile({}),
        is_masked=True,
    )
    texts = [one.text for one in check(raw, submissions.files(raw), order).reminders]

    assert texts
    assert not any("张示例" in text for text in texts)


def test_a_photo_that_tells_where_it_was_taken_is_named() -> None:
    case = Case(
        rule="",
        name="located",
        start="individual",
        finds=(),
        replace_files={"zhang-front.jpg": f"hex:{located().hex()}"},
    )
    texts = [one.text for one in report(case, "zh").reminders if one.causes == ("C88",)]

    assert any("zhang-front.jpg" in text and "拍摄地点" in text for text in texts)
