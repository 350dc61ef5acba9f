"""The name of a passport, printed once for people and once for machines."""

from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, value

SECOND = "L898902C36UTO7408122F3204159<<<<<<<<<<<<<<<6"


def passport(first: str, *printed: str) -> Page:
    """Return the page of a passport with a machine-readable line and what it prints above."""
    return page(
        line(100, 20, "PASSPORT"),
        *(line(500, 100 + 90 * at, text) for at, text in enumerate(printed)),
        line(40, 900, first.ljust(44, "<")),
        line(40, 1000, SECOND),
    )


def test_a_surname_and_given_names_in_two_rows_confirm_the_line_below() -> None:
    name = value(passport("P<UTOSAMPLE<<ANNA<MARIA", "SAMPLE", "ANNA MARIA"), Item.NAME)
    assert name.text == "SAMPLE ANNA MARIA"
    assert name.is_sure


def test_letters_that_the_machine_line_has_otherwise_are_given_as_they_are_printed() -> None:
    name = value(passport("P<UTOSAMPLH<<SOPHHE", "SAMPLI", "SOPHIE"), Item.NAME)
    assert name.text == "SAMPLI SOPHIE"


def test_fillers_that_were_read_as_letters_are_no_part_of_a_name() -> None:
    name = value(passport("P<UTOSAMPLE<<ANNA<∧<A<∧<<", "SAMPLE, ANNA"), Item.NAME)
    assert name.text == "SAMPLE ANNA"


def test_a_name_that_is_printed_otherwise_is_for_a_person_to_look_at() -> None:
    name = value(passport("P<UTOSAMPLE<<KENJI", "SAMPLE", "KENJO"), Item.NAME)
    assert not name.is_sure
