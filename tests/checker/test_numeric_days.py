"""Dates in numbers that end in the year, of which either number may be the month."""

from datetime import date

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import days
from beiancheck.terms.items import Item
from tests.checker.laid_out import beside
from tests.checker.printed import page


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03/14/2016", date(2016, 3, 14)),
        ("14-03-2016", date(2016, 3, 14)),
        ("2.9.2016", date(2016, 9, 2)),
        ("03/03/2016", date(2016, 3, 3)),
    ],
)
def test_a_date_that_can_be_but_one_day_is_that_day(text: str, day: date) -> None:
    assert [one.day for one in days.days(text)] == [day]


@pytest.mark.parametrize("text", ["09/02/2018", "31/31/2016", "1.02.03.2016", "0512-13-12-2016"])
def test_what_may_be_two_days_or_is_none_is_no_date(text: str) -> None:
    assert not days.days(text)


def test_an_american_date_is_read_and_one_that_may_be_two_days_is_to_be_looked_at() -> None:
    pairs = [
        ("Domain Name", "specimen-garden.com"),
        ("Registrant", "Specimen Garden LLC"),
        ("Registered On", "03/14/2016"),
        ("Expires On", "09/02/2028"),
    ]
    told = {value.item: value for value in read(page(*beside(pairs))).values}

    assert told[Item.REGISTERED].text == "03/14/2016"
    assert not told[Item.REGISTERED].doubts
    assert told[Item.EXPIRES].text == "09/02/2028"
    assert told[Item.EXPIRES].doubts
