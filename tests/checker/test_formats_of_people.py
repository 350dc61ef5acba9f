"""Numbers of identity documents, phones and email addresses, as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from beiancheck.formats import (
    email,
    foreign_resident_id,
    hk_macao_permit,
    hong_kong_document,
    landline,
    mobile,
    resident_id,
    taiwan_permit,
    typed,
)
from beiancheck.formats.identity import PROVINCE_CODES, other_document, shape_of
from beiancheck.formats.landline import Landline
from beiancheck.formats.resident_id import Fault
from beiancheck.terms.certificates import PersonDocument

DIGITS = "0123456789"


@st.composite
def resident_ids(draw: st.DrawFn) -> tuple[str, date]:
    """Draw a number that a person of any age and county can have, and its date of birth."""
    province = draw(st.sampled_from(sorted(PROVINCE_CODES)))
    county = draw(st.text(DIGITS, min_size=4, max_size=4))
    born = draw(st.dates(date(1900, 1, 1), date(2026, 11, 24)))
    order = draw(st.text(DIGITS, min_size=3, max_size=3))
    number = f"{province}{county}{born:%Y%m%d}{order}"
    return number + ric.calc_check_digit(number + "0"), born


@given(resident_ids())
def test_no_county_and_no_date_makes_a_resident_id_wrong(drawn: tuple[str, date]) -> None:
    number, born = drawn

    assert resident_id.fault(number) is None
    assert born == resident_id.birth_date(number)
    assert shape_of(number) is PersonDocument.RESIDENT_ID


@given(resident_ids(), st.integers(0, 16), st.sampled_from(DIGITS))
def test_one_wrong_digit_is_always_seen(drawn: tuple[str, date], place: int, digit: str) -> None:
    number, _ = drawn
    wrong = number[:place] + digit + number[place + 1 :]

    assert (digit == number[place]) == (resident_id.fault(wrong) is None)


@given(resident_ids(), st.sampled_from([" ", "-", "　", "\xa0", "－"]))
def test_width_spaces_and_small_letters_make_no_difference(
    drawn: tuple[str, date], gap: str
) -> None:
    number, _ = drawn
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in number.lower())

    assert resident_id.fault(f" {wide[:6]}{gap}{wide[6:]} ") is None


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", Fault.LENGTH),
        ("110105491231002", Fault.LENGTH),
        ("11010519491231002x", None),
        ("1101051949123100XX", Fault.LETTERS),
        ("११०१०५१९४९१२३१००२X", Fault.LETTERS),
        ("110105194913310022", Fault.DATE),
        ("110105194912310021", Fault.CHECK_DIGIT),
    ],
)
def test_a_fault_is_named(number: str, fault: Fault | None) -> None:
    assert fault is resident_id.fault(number)


@pytest.mark.parametrize(
    ("number", "document"),
    [
        ("810000199003070015", PersonDocument.HK_MACAO_RESIDENCE_PERMIT),
        ("830000198501010022", PersonDocument.TAIWAN_RESIDENCE_PERMIT),
        ("932682198501010017", PersonDocument.FOREIGN_RESIDENT_ID),
        ("CAN110179090116", PersonDocument.FOREIGN_RESIDENT_ID),
        ("M12345678", PersonDocument.HK_MACAO_PERMIT),
        ("12345678", None),
        ("E12345678", None),
        ("91110105MA0EXAMP1X", None),
        ("110105194912310021", None),
    ],
)
def test_a_number_tells_its_document_only_where_it_is_plain(
    number: str, document: PersonDocument | None
) -> None:
    assert document is shape_of(number)


def test_h_and_eight_digits_may_be_a_passport() -> None:
    assert other_document(PersonDocument.PASSPORT, "H12345678") is None
    assert other_document(PersonDocument.RESIDENT_ID, "H12345678") is not None


def test_permits_old_and_new() -> None:
    assert hk_macao_permit.is_sound("h1234567801")
    assert hk_macao_permit.lifelong("H1234567801") == hk_macao_permit.lifelong("H 1234 5678")
    assert not hk_macao_permit.is_sound("A12345678")
    assert taiwan_permit.is_sound("1234567890（B）")
    assert taiwan_permit.is_sound("T12345678")
    assert not taiwan_permit.is_sound("1234567")
    assert not foreign_resident_id.is_sound("CA110179090116")


def test_hong_kong_and_macao_documents_are_told_from_permits() -> None:
    for number in (
        "A123456(7)",
        "AB123456（A）",
        "Z1234567",
        "1234567(8)",
        "K12345678",
        "MA0123456",
    ):
        assert hong_kong_document.is_instead_of_permit(number), number
    for number in ("H12345678", "M1234567801", "12345678", "H1234567"):
        assert not hong_kong_document.is_instead_of_permit(number), number
    for number in ("K12345678", "H12345678", "M12345678", "MP1234567", "A1234567", "E12345678"):
        assert not hong_kong_document.is_instead_of_passport(number), number


@pytest.mark.parametrize(
    "number",
    [
        "13800138000",
        "+86 138 0013 8000",
        "0086-13800138000",
        "（+86）138-0013-8000",
        "8613800138000",
    ],
)
def test_a_mobile_in_many_spellings(number: str) -> None:
    assert mobile.digits(number) == "13800138000"


@pytest.mark.parametrize(
    "number", ["", "1380013800", "138001380000", "23800138000", "+85291234567"]
)
def test_what_is_no_mobile(number: str) -> None:
    assert mobile.digits(number) is None
    assert not mobile.is_same(number, number)


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("010-87654321", ("010", "87654321", "")),
        ("（010）8765 4321 转 8001", ("010", "87654321", "8001")),
        ("+86-10-87654321", ("010", "87654321", "")),
        ("086-0755-83456789-12", ("0755", "83456789", "12")),
        ("0316-5861234 ext. 9", ("0316", "5861234", "9")),
        ("0861-2345678", ("0861", "2345678", "")),
    ],
)
def test_a_landline_in_many_spellings(number: str, parts: tuple[str, str, str]) -> None:
    assert Landline(*parts) == landline.parse(number)


@pytest.mark.parametrize(
    "number", ["", "87654321", "400-626-2222", "010-1234", "13800138000", "无"]
)
def test_what_is_no_landline(number: str) -> None:
    assert landline.parse(number) is None


@pytest.mark.parametrize(
    "address",
    [
        "a@example.cn",
        "o'x+y@b.co.uk",
        "张三@例子.公司",
        '"a b@c"@example.cn',
        "a.@qq.com",
        " a@example.cn ",
        "a@[192.0.2.1]",
        "!#$%&'*/=?^_`{|}~-@example.cn",
    ],
)
def test_valid_and_odd_addresses_pass(address: str) -> None:
    assert not email.is_malformed(address)


@pytest.mark.parametrize(
    "address",
    ["a", "@example.cn", "a@", "a@b", "a@b,cn", "a@b..cn", "a b@c.cn", "a@b.cn,c@d.cn", "a＠b.cn"],
)
def test_what_is_no_address(address: str) -> None:
    assert email.is_malformed(address)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("阿依古丽·示例", "阿依古丽•示例"),
        ("阿依古丽·示例", "阿依古丽．示例"),
        ("张 示例", "张示例"),
        ("SPECIMEN, JOHN", "John  Specimen"),
        ("ＪＯＨＮ SPECIMEN", "Specimen John"),
        ("CHAN Tai-man Specimen", "Chan Tai Man Specimen"),
        ("O'Specimen", "O’SPECIMEN"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert typed.name_key(one) == typed.name_key(other)
    assert typed.may_be_one_name(one, other)


def test_names_that_differ() -> None:
    assert not typed.may_be_one_name("张示例", "张示列")
    assert not typed.may_be_one_name("John Specimen", "Jane Specimen")


def test_names_that_cannot_be_compared() -> None:
    assert typed.may_be_one_name("陈示例", "CHAN Specimen")
    assert typed.may_be_one_name("José Specimen", "JOSE SPECIMEN")


@given(st.text())
def test_no_text_breaks_a_format(text: str) -> None:
    resident_id.fault(text)
    shape_of(text)
    landline.parse(text)
    mobile.digits(text)
    email.is_malformed(text)
    typed.name_key(text)
