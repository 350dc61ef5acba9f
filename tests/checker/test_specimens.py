"""The test papers: the same seed gives the same paper, and what is said of a paper is on it."""

import hashlib
from functools import cache

import pytest
from PIL import Image, ImageStat
from stdnum.iso7064 import mod_11_10

from beiancheck.formats import credit_code, resident_id
from beiancheck.terms.papers import Paper as Role
from tests.papers import numbers
from tests.papers.bodies import CATEGORIES, body
from tests.papers.catalogue import LAYOUTS, paper
from tests.papers.chance import chance
from tests.papers.paper import Paper, around
from tests.papers.passports import book, zone
from tests.papers.people import person
from tests.papers.places import PLACES

SEEDS = range(60)
ROLES = {
    Role.RESIDENT_ID_FRONT,
    Role.RESIDENT_ID_BACK,
    Role.RESIDENT_ID_BOTH,
    Role.BUSINESS_LICENCE,
    Role.INSTITUTION_CERTIFICATE,
    Role.SOCIAL_ORGANISATION_CERTIFICATE,
    Role.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
    Role.FOUNDATION_CERTIFICATE,
    Role.CREDIT_CODE_CERTIFICATE,
    Role.LAW_FIRM_LICENCE,
    Role.DOMAIN_CERTIFICATE,
    Role.VERIFICATION_SHEET,
    Role.REGISTRATION_FORM,
    Role.AUTHORISATION_LETTER,
    Role.UNDERTAKING,
    Role.NO_APPROVAL_LETTER,
    Role.RESPONSIBILITY_NOTICE,
    Role.RESIDENCE_PROOF,
    Role.HK_MACAO_PERMIT,
    Role.TAIWAN_PERMIT,
    Role.HK_MACAO_RESIDENCE_PERMIT,
    Role.TAIWAN_RESIDENCE_PERMIT,
    Role.FOREIGN_RESIDENT_ID,
    Role.PASSPORT,
}


@cache
def drawn(layout: str) -> Paper:
    return paper(layout, "seed")


def digest(made: Paper) -> str:
    return hashlib.sha256(made.picture.tobytes()).hexdigest()


def test_every_province_has_an_address() -> None:
    assert 31 == len({name for _, name, _, _ in PLACES})


def test_invented_people_have_sound_numbers() -> None:
    assert [None] * 60 == [resident_id.fault(person(chance(seed)).number) for seed in SEEDS]


@pytest.mark.parametrize("kind", CATEGORIES)
def test_invented_bodies_have_sound_codes(kind: str) -> None:
    codes = [body(kind, chance(seed)).code for seed in range(20)]

    assert codes == [code for code in codes if credit_code.is_well_formed(code)]
    assert codes == [code for code in codes if credit_code.check_digit_fits(code)]
    assert {CATEGORIES[kind]} == {credit_code.category(code) for code in codes}


def test_old_licences_have_sound_numbers() -> None:
    old = [body("enterprise", chance(seed)).old_number for seed in SEEDS]

    assert old == [number for number in old if mod_11_10.is_valid(number)]


def test_a_passport_has_two_lines_that_check_themselves() -> None:
    first, second = zone(book(chance("zone")))

    assert (44, 44) == (len(first), len(second))
    assert second[9] == numbers.mrz_digit(second[:9])
    assert second[-1] == numbers.mrz_digit(second[:10] + second[13:20] + second[21:43])


def test_every_kind_of_paper_is_drawn() -> None:
    kinds = {drawn(layout).kind for layout in LAYOUTS}

    assert {"none"} == {kind for kind in kinds if kind not in {role.value for role in Role}}
    assert ROLES == {Role(kind) for kind in kinds - {"none"}} & ROLES


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_paper_is_decided_by_its_seed_and_true_to_its_word(layout: str) -> None:
    made = drawn(layout)
    wide, high = made.picture.size
    told = [one.text for one in made.marks if one.sort == "watermark"]

    assert digest(made) == digest(paper(layout, "seed"))
    assert ["SPECIMEN"] == [
        text.replace("样例", "").replace("仅供测试", "").strip() for text in told
    ]
    for value in made.values:
        left, top, right, bottom = around(value.quad)
        assert 0 <= left < right <= wide + 1, value
        assert 0 <= top < bottom <= high + 1, value
        assert has_ink(made.picture.crop((left, top, right, bottom))), value


def has_ink(cut: Image.Image) -> bool:
    return max(ImageStat.Stat(cut.convert("L")).stddev) > 8
