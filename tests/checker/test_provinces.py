"""Every province has rows, each row is dated and sourced, and no disputed row is applied."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from beiancheck import dated, provinces
from beiancheck.citation import Authority
from beiancheck.law import SOURCES
from beiancheck.provinces import Row, Topic, of, rows
from beiancheck.terms.confidence import Confidence
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


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder of provinces that is read in place of ours."""
    folder = tmp_path / "data" / "provinces"
    folder.mkdir(parents=True)
    monkeypatch.setattr(dated, "PACKAGE", tmp_path)
    for cached in (provinces.of, provinces.rows, dated.tables):
        cached.cache_clear()
    yield folder
    for cached in (provinces.of, provinces.rows, dated.tables):
        cached.cache_clear()


def test_a_province_without_a_file_asks_nothing(elsewhere: Path) -> None:
    assert elsewhere.is_dir()
    assert rows(Province.BEIJING) == ()


ROW = {
    "topic": '"minimum-age"',
    "zh": '"年满18周岁。"',
    "en": '"At least 18."',
    "source": '"tencent"',
    "as_of": '"2026-11"',
    "number": "18",
}


def write(folder: Path, change: Mapping[str, str | None], head: str = "beijing") -> None:
    keys = {key: value for key, value in (ROW | change).items() if value is not None}
    told = "\n".join(f"{key} = {value}" for key, value in keys.items())
    text = f'province = "{head}"\n\n[[rows]]\n{told}\n'
    (folder / "beijing.toml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"sorce": '"x"'}, "there is no key “sorce”; did you mean “source”?"),
        ({"source": None}, "“source” is missing"),
        ({"zh": '""'}, "“zh” is empty"),
        (
            {"source": '"tencnt"'},
            "no source is called “tencnt”; did you mean “tencent”?",
        ),
        ({"as_of": None}, "“as_of” is missing"),
        (
            {"as_of": '"2026-13"'},
            "“as_of” is “2026-13”; write 2026, 2026-11, 2026-11-24 or 2021–2023",
        ),
        ({"as_of": "2026-11-24"}, '“as_of” stands in quotes: "2026-11-24"'),
        (
            {"topic": '"minimum-ages"'},
            "“topic” cannot be “minimum-ages”; did you mean “minimum-age”?",
        ),
        (
            {"holders": '"everyone"'},
            "“holders” cannot be “everyone”; it is one of: all, organisations, individuals",
        ),
        ({"kinds": '["enterprize"]'}, "“kinds” cannot be “enterprize”; did you mean “enterprise”?"),
        ({"paper": '"no-approval"'}, "“paper” cannot be “no-approval”; did you mean “approval”?"),
        ({"number": '"18"'}, "Expected `int | null`, got `str`, in “number”"),
        ({"number": None}, "“number” is missing; a row on “minimum-age” needs it"),
        ({"number": "-18"}, "a number is 1 or more"),
        (
            {"answer": '"must"'},
            "“answer” of “minimum-age” cannot be “must”; leave it out",
        ),
        ({"number_two": "0"}, "a number is 1 or more"),
    ],
    ids=lambda one: str(one)[:40],
)
def test_a_row_that_does_not_fit_is_told_in_a_line_with_file_and_row(
    elsewhere: Path, change: Mapping[str, str | None], said: str
) -> None:
    write(elsewhere, change)
    name = "minimum-ages" if "topic" in change else "minimum-age"

    with pytest.raises(dated.DataError) as fault:
        rows(Province.BEIJING)

    assert f"data/provinces/beijing.toml, row 1 ({name}): {said}" == str(fault.value)


def test_a_file_that_is_no_toml_says_in_which_line(elsewhere: Path) -> None:
    write(elsewhere, {"number": "eighteen"})

    with pytest.raises(dated.DataError, match=r"^data/provinces/beijing\.toml.*at line 9"):
        rows(Province.BEIJING)


def test_a_file_that_is_not_utf_8_is_told_in_a_line(elsewhere: Path) -> None:
    write(elsewhere, {})
    with (elsewhere / "beijing.toml").open("ab") as file:
        file.write("# 北京".encode("gb18030"))

    with pytest.raises(dated.DataError, match=r"^data/provinces/beijing\.toml is not UTF-8"):
        rows(Province.BEIJING)


def test_an_answer_of_another_topic_is_told_with_those_of_its_own(elsewhere: Path) -> None:
    write(elsewhere, {"topic": '"shell"', "answer": '"proof"', "number": None})

    with pytest.raises(dated.DataError) as fault:
        rows(Province.BEIJING)

    assert str(fault.value) == (
        "data/provinces/beijing.toml, row 1 (shell): “answer” of “shell” cannot be “proof”; "
        "it is one of: add, cancel-first"
    )


def test_a_file_of_another_province_is_refused(elsewhere: Path) -> None:
    write(elsewhere, {}, head="hebei")

    with pytest.raises(dated.DataError, match='holds province = "beijing"'):
        rows(Province.BEIJING)


def test_a_row_that_fits_may_say_when_it_was_looked_at_itself(elsewhere: Path) -> None:
    write(elsewhere, {"checked": "2027-03-01"})
    (row,) = rows(Province.BEIJING)

    assert (date(2027, 3, 1), Confidence.RELAYED) == (row.last_checked, row.confidence)


@pytest.mark.parametrize(
    ("source", "is_disputed", "confidence"),
    [
        ("tencent", False, "relayed"),
        ("tencent", True, "conflicting"),
        ("provider-form-2023", False, "seen"),
        ("general-knowledge", False, "unverified"),
        ("general-knowledge", True, "unverified"),
    ],
)
def test_how_far_a_row_can_be_relied_on_follows_from_its_source(
    source: str, confidence: str, *, is_disputed: bool
) -> None:
    row = Row(
        topic="note", zh="示例。", en="A.", source=source, as_of="2026", is_disputed=is_disputed
    )

    assert confidence == row.confidence
    assert row.cited.checked == row.last_checked


def test_what_the_administration_says_itself_is_stated(monkeypatch: pytest.MonkeyPatch) -> None:
    bureau = replace(SOURCES["tencent"], id="bureau", authority=Authority.BUREAU)
    monkeypatch.setattr(provinces, "SOURCES", {"bureau": bureau})
    row = Row(topic="note", zh="示例。", en="Specimen.", source="bureau", as_of="2026")

    assert row.confidence is Confidence.STATED
