"""Every province has rows, each row is dated and sourced, and no disputed row is applied."""

import re
from importlib.resources import files

import pytest

from beiancheck import provinces
from beiancheck.law import SOURCES
from beiancheck.provinces import Row, Topic, of, rows
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province

EVERY = [(province, row) for province in Province for row in rows(province)]
ANSWERS = {
    "legal-representative": {"must", "usually", "not-required"},
    "people-from-elsewhere": {"no", "proof", "free"},
}
ONCE: tuple[Topic, ...] = (
    "minimum-age",
    "distinct-numbers",
    "legal-representative",
    "people-from-elsewhere",
)
DATE = re.compile(r"20\d\d(-[01]\d)?(–20\d\d)?")


def named(topic: str) -> list[tuple[Province, Row]]:
    return [(province, row) for province, row in EVERY if row.topic == topic]


@pytest.mark.parametrize("province", Province)
def test_every_province_has_rows(province: Province) -> None:
    assert rows(province)


def test_every_file_is_a_province() -> None:
    folder = files("beiancheck").joinpath("data/provinces")

    assert {f"{one.value}.toml" for one in Province} == {one.name for one in folder.iterdir()}


def test_every_file_names_its_own_province() -> None:
    for province in Province:
        path = files("beiancheck").joinpath(f"data/provinces/{province.value}.toml")
        first = path.read_text(encoding="utf-8").splitlines()[0]

        assert f'province = "{province.value}"' == first


def test_every_row_is_cited_and_dated() -> None:
    assert [] == [row for _, row in EVERY if row.source not in SOURCES]
    assert [] == [row for _, row in EVERY if not DATE.fullmatch(row.as_of)]


def test_every_row_is_a_sentence_in_both_languages() -> None:
    assert [] == [row for _, row in EVERY if not row.text.zh.endswith("。")]
    assert [] == [row for _, row in EVERY if not row.text.en.endswith(".")]


def test_no_province_says_the_same_twice() -> None:
    for province in Province:
        said = [(row.zh, row.source, row.holders) for row in rows(province)]

        assert len(said) == len(set(said)), province


def test_a_topic_that_rules_apply_has_one_undisputed_row_for_each_holder() -> None:
    for province in Province:
        for is_person in (False, True):
            rules = of(province, is_person=is_person)
            for topic in ONCE:
                assert len(rules.about(topic)) <= 1, (province, is_person, topic)


def test_an_age_is_a_number_of_years() -> None:
    assert all(row.number and 14 <= row.number <= 18 for _, row in named("minimum-age"))


def test_counted_numbers_are_given_for_one_person_and_for_two() -> None:
    for province, row in named("distinct-numbers"):
        assert row.number == 2, province
        assert row.number_two in {2, 3} or row.holders == "individuals", province


@pytest.mark.parametrize("topic", ANSWERS)
def test_a_question_has_one_of_its_answers(topic: str) -> None:
    assert [] == [row for _, row in named(topic) if row.answer not in ANSWERS[topic]]


def test_a_row_on_a_paper_names_it_and_a_row_on_words_holds_them() -> None:
    assert all(row.paper for _, row in named("paper"))
    assert all(row.words for _, row in named("domain-words"))


def test_a_note_asks_for_nothing_that_a_rule_could_apply() -> None:
    for _, row in named("note"):
        assert (row.number, row.answer, row.words, row.paper) == (None, "", (), None)


def test_a_disputed_row_is_not_applied() -> None:
    rules = of(Province.BEIJING, is_person=False)

    assert any(row.topic == "legal-representative" for row in rules.rows)
    assert rules.first("legal-representative") is None


def test_where_ages_differ_between_sources_none_is_applied() -> None:
    for province in (Province.HEBEI, Province.SHANDONG, Province.TIANJIN):
        assert of(province, is_person=True).first("minimum-age") is None


def test_guangdong_asks_persons_and_organisations_for_an_undertaking() -> None:
    for is_person in (False, True):
        papers = [row.paper for row in of(Province.GUANGDONG, is_person=is_person).about("paper")]

        assert [Paper.UNDERTAKING] == papers


def test_tibet_asks_for_the_party_building_confirmation_in_a_first_filing_only() -> None:
    row = of(Province.TIBET, is_person=True).first("paper")

    assert row is not None
    assert row.paper is Paper.PARTY_BUILDING_CONFIRMATION
    assert ["first"] == [filing.value for filing in row.filings]


def test_a_province_without_a_file_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    provinces.rows.cache_clear()
    monkeypatch.setattr(provinces, "files", lambda _: files("beiancheck").joinpath("terms"))
    found = rows(Province.BEIJING)
    provinces.rows.cache_clear()

    assert found == ()
