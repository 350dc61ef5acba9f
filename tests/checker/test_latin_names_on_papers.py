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


def of_china(*printed: str) -> Page:
    """Return the page of a Chinese passport, with its labels in both languages."""
    return page(
        line(100, 20, "护照 PASSPORT"),
        *(line(500, 100 + 60 * at, text) for at, text in enumerate(printed)),
        line(40, 900, "POCHNSAMPLE<<NA".ljust(44, "<")),
        line(40, 1000, SECOND.replace("UTO", "CHN")),
    )


def test_a_chinese_passport_names_its_holder_in_characters() -> None:
    one = of_china("姓名/Name", "张示例", "SAMPLE, NA", "性别/Sex", "女/F")

    name = value(one, Item.NAME)

    assert name.text == "张示例"
    assert name.is_sure


def test_the_name_in_characters_may_have_a_label_of_its_own() -> None:
    one = of_china("姓/Surname", "SAMPLE", "中文姓名", "张示例", "名/Given names", "NA")

    assert value(one, Item.NAME).text == "张示例"


def test_the_characters_of_a_name_stand_above_its_letters_where_their_label_was_not_read() -> None:
    name = value(of_china("张示例", "SAMPLE, NA", "性别/Sex", "女/F"), Item.NAME)

    assert name.text == "张示例"


def test_a_chinese_passport_whose_characters_were_not_read_says_the_name_in_letters() -> None:
    name = value(of_china("姓名/Name", "SAMPLE, NA", "国籍/Nationality", "中国"), Item.NAME)

    assert name.text == "SAMPLE NA"


def test_a_name_in_both_scripts_in_one_line_is_given_in_chinese() -> None:
    one = page(
        line(100, 20, "护照 PASSPORT"),
        line(500, 100, "姓名/Name"),
        line(500, 150, "张示例SAMPLE, NA"),
        line(500, 240, "国籍/Nationality"),
        line(500, 290, "中国/CHINESE"),
    )

    assert value(one, Item.NAME).text == "张示例"
