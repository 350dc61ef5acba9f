"""The pages of the provinces show every row, with its source, its age, and who reads it."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from lxml import html

from beiancheck import facts, provinces
from beiancheck.provinces import Row, Topic, rows
from beiancheck.requirements import listing
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.provinces import Province
from beiancheck.text import LANGUAGES, Language
from sitebuild import ageing, nav
from sitebuild.pages import comparison, province_pages, readers
from sitebuild.pages.province_rows import DIFFER, OLD, SHOWN, is_old
from sitebuild.pages.province_topics import SECTIONS
from tests import submissions
from tests.site.built import Built

PREFIX = {"zh": "", "en": "en/"}
SOURCES = Path(readers.__file__).parents[3] / "checker" / "src" / "beiancheck" / "rules"
DISPUTED = [(province, row) for province in Province for row in rows(province) if row.is_disputed]


@pytest.fixture(scope="module", params=LANGUAGES)
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Language, dict[Province, str]]:
    """Make the pages of one language."""
    language: Language = request.param
    out = tmp_path_factory.mktemp("provinces")
    province_pages.make(language, out)
    pages = {one: (out / f"{one.value}.md").read_text(encoding="utf-8") for one in Province}
    return language, pages


def said(page: str) -> str:
    """Give what a reader of a made page sees."""
    return re.sub(r"\s+", " ", html.fragment_fromstring(f"<div>{page}</div>").text_content())


def test_every_row_of_every_province_is_on_its_page_with_source_and_date(
    made: tuple[Language, dict[Province, str]],
) -> None:
    language, pages = made
    for province, page in pages.items():
        words = said(page)
        for row in rows(province):
            assert row.text.of(language) in words, (province, row)
            assert row.as_of in words
            assert f"../../sources/#{row.source}" in page


def test_a_page_shows_as_many_rows_as_its_province_has(
    made: tuple[Language, dict[Province, str]],
) -> None:
    _, pages = made

    assert {one: page.count('<div class="asked">') for one, page in pages.items()} == {
        one: len(rows(one)) for one in Province
    }


def test_every_topic_has_its_place_on_the_pages() -> None:
    placed = [topic for section in SECTIONS for topic in section.topics]

    assert sorted(placed) == sorted(get_args(Topic))


def test_a_row_that_another_source_contradicts_says_so(
    made: tuple[Language, dict[Province, str]],
) -> None:
    language, pages = made
    for province, row in DISPUTED:
        tree = html.fragment_fromstring(f"<div>{pages[province]}</div>")
        shown = next(
            one
            for one in tree.xpath("//div[@class='asked']")
            if row.text.of(language) in one.text_content()
        )
        around = shown.xpath("ancestor::div[@class='differ']") or [shown]

        assert DIFFER.of(language) in around[0].text_content(), row


def test_two_sources_on_one_matter_stand_side_by_side(built: Built) -> None:
    frames = built.pages["provinces/beijing/"].text.xpath(".//div[@class='differ']")

    assert len(frames) == 1
    assert len(frames[0].xpath(".//div[@class='asked']")) == 2
    assert "可以不是法定代表人" in frames[0].text_content()
    assert "一般须为法定代表人" in frames[0].text_content()


def test_rows_of_one_source_are_not_set_against_each_other() -> None:
    about = [row for row in rows(Province.HEILONGJIANG) if row.topic == "note" and row.is_disputed]
    facing = list(province_pages.facing_each_other(about))

    assert all(len(one) == 1 for one in facing)
    assert len(facing) > 1


@pytest.mark.parametrize(
    ("as_of", "now", "old"),
    [
        ("2021–2023", date(2024, 12, 30), False),
        ("2021–2023", date(2025, 1, 2), True),
        ("2025-12", date(2026, 12, 31), False),
        ("2025-12", date(2027, 1, 1), True),
        ("2026-02", date(2027, 2, 28), False),
        ("2026-02", date(2027, 3, 1), True),
        ("", date(2026, 11, 24), True),
    ],
)
def test_a_row_is_old_a_year_after_the_last_day_that_its_source_names(
    as_of: str, now: date, *, old: bool
) -> None:
    row = Row(topic="note", zh="示例", en="Specimen", source="tencent", as_of=as_of)

    assert old == is_old(row, now)


def test_an_old_row_says_that_it_is_old(built: Built) -> None:
    for language in LANGUAGES:
        page = built.pages[f"{PREFIX[language]}provinces/guangdong/"]
        old = sum(is_old(row, date(2026, 11, 24)) for row in rows(Province.GUANGDONG))
        tags = page.text.xpath(".//span[@class='tag']")

        assert old <= sum(OLD.of(language) == tag.text_content() for tag in tags)


def test_a_page_says_of_every_row_how_far_to_rely_on_it(
    made: tuple[Language, dict[Province, str]],
) -> None:
    language, pages = made
    for province, page in pages.items():
        tree = html.fragment_fromstring(f"<div>{page}</div>")
        tags = Counter(tree.xpath("//div[@class='asked']//span[contains(@class, 'tag-')]/@class"))
        marks = Counter(f"tag tag-{one.confidence}" for one in rows(province))
        told = {one.text_content() for one in tree.xpath("//dl[@class='legend']/dt")}

        del marks["tag tag-conflicting"]
        assert tags == marks
        assert told == {one.confidence.label.of(language) for one in rows(province)}


def test_the_table_marks_what_no_provider_relays(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(source: str) -> str:
        row = Row(topic="minimum-age", zh="甲。", en="A.", source=source, as_of="2026", number=18)
        monkeypatch.setattr(comparison, "rows", lambda _: (row,))
        return comparison.table("en")

    assert "Unverified" in told("general-knowledge")
    assert "Seen in practice" in told("provider-form-2023")
    assert "tag" not in told("tencent")


def test_the_legend_of_the_table_explains_every_mark_and_counts_every_row(built: Built) -> None:
    every = [row for province in Province for row in rows(province)]
    for language in LANGUAGES:
        page = built.pages[f"{PREFIX[language]}provinces/"]
        counts = page.text.xpath(".//dl[@class='legend']/dd/small")
        marks = {one.text_content() for one in page.text.xpath(".//dl[@class='legend']/dt")}

        assert sum(int(re.sub(r"\D", "", one.text_content())) for one in counts) == len(every)
        assert marks == {row.confidence.label.of(language) for row in every}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_years_later_every_row_and_the_page_say_that_they_are_old(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = date(2028, 11, 25)
    monkeypatch.setattr(ageing, "today", lambda: now)
    province_pages.make(language, tmp_path)
    for province in Province:
        page = (tmp_path / f"{province.value}.md").read_text(encoding="utf-8")

        assert page.count(f">{OLD.of(language)}<") == len(rows(province)), province
        assert "aged" in ageing.noticed(page, language, now)


def reading_rules() -> dict[str, set[str]]:
    """Search the rules' files for topics, without the page's own way of finding them."""
    found: dict[str, set[str]] = {}
    for path in SOURCES.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "facts.province" in text or "province: Rules" in text:
            named = {topic for topic in get_args(Topic) if f'"{topic}"' in text}
            found[path.stem.replace("_", "-")] = named
    return found


def test_a_rule_reads_the_topics_that_stand_in_its_file() -> None:
    listed = {rule.id: {topic for _, topic in readers.readings(rule)} for rule in RULES}
    for rule, topics in reading_rules().items():
        assert topics <= listed[rule], rule
        assert listed[rule], rule


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if readers.readings(rule)], ids=lambda rule: rule.id
)
def test_a_rule_says_something_else_when_the_rows_it_reads_are_gone(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    topics = {topic for _, topic in readers.readings(rule)}
    cases = [
        replace(case, change=case.change | {"province": province.value})
        for case in submissions.cases()
        if case.rule == rule.id and not case.is_near_miss
        for province in readers.concerned(rule)
    ]

    def found() -> list[list[object]]:
        return [
            [one for one in submissions.report(case).findings if one.rule == rule.id]
            for case in cases
        ]

    before = found()
    whole = provinces.rows
    monkeypatch.setattr(
        provinces, "rows", lambda one: tuple(row for row in whole(one) if row.topic not in topics)
    )
    for reader in (facts, listing):
        monkeypatch.setattr(reader, "province_rules", provinces.of.__wrapped__)

    assert found() != before


def test_what_no_rule_reads_is_called_shown_only(built: Built) -> None:
    for language in LANGUAGES:
        for province in Province:
            page = built.pages[f"{PREFIX[language]}provinces/{province.value}/"]
            unread = [
                row
                for row in rows(province)
                if row.topic != "note" and not readers.readers(province, row)
            ]

            assert (SHOWN.of(language) in page.words) == bool(unread), province


def test_rules_and_provinces_name_each_other(built: Built) -> None:
    for rule in RULES:
        for province in readers.concerned(rule):
            for prefix in PREFIX.values():
                rule_page = built.pages[f"{prefix}rules/{rule.id}/"]
                page = built.pages[f"{prefix}provinces/{province.value}/"]

                assert page.text.xpath(f".//a[@href='../../rules/{rule.id}/']")
                assert rule_page.text.xpath(f".//a[@href='../../provinces/{province.value}/']")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_compares_every_province_in_a_frame_that_can_be_scrolled(
    built: Built, language: Language
) -> None:
    page = built.pages[f"{PREFIX[language]}provinces/"]
    frame = page.text.xpath(".//div[@class='comparison']/div")[0]
    table = frame.xpath("./table")[0]

    assert (frame.get("tabindex"), bool(frame.get("aria-label"))) == ("0", True)
    assert table.xpath("string(caption)")
    assert {one.value for one in Province} == {*table.xpath(".//tbody/tr/@id")}
    assert {len(row.xpath("./*")) for row in table.xpath(".//tr")} == {len(comparison.COLUMNS) + 1}
    for link in table.xpath(".//th/a/@href"):
        assert f"{page.url}{link}" in built.pages


def test_no_cell_of_the_table_is_told_by_its_shape_alone(built: Built) -> None:
    for prefix in PREFIX.values():
        for cell in built.pages[f"{prefix}provinces/"].text.xpath(".//tbody//td"):
            assert cell.text_content().strip()


def test_a_cell_of_the_table_hides_no_source() -> None:
    for language in LANGUAGES:
        tree = html.fragment_fromstring(comparison.table(language))
        cells = tree.xpath("//tr[@id='hebei']/td")
        words = [cell.text_content() for cell in cells[1:3]]

        assert all("18" in one and "14" in one for one in words)
        assert all(DIFFER.of(language) in one for one in words)


def test_provinces_stand_by_code_in_chinese_and_by_name_in_english(built: Built) -> None:
    orders = {
        language: built.pages[f"{PREFIX[language]}provinces/"].text.xpath(".//tbody/tr/@id")
        for language in LANGUAGES
    }

    assert orders["zh"] == [one.value for one in sorted(Province, key=lambda one: one.code)]
    assert orders["en"] == [one.value for one in sorted(Province, key=lambda one: one.label.en)]


def test_pages_with_a_group_stand_under_its_name_in_the_navigation(tmp_path: Path) -> None:
    for name, matter in {
        "index": "",
        "b": 'group: "Second"\norder: "2"\n',
        "c": 'group: "First"\norder: "1"\n',
        "d": 'short: "Dee"\ngroup: "First"\norder: "1"\n',
    }.items():
        text = f'---\ntitle: "{name}"\n{matter}---\n\nText\n'
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    names = nav.matching("*.md", tmp_path, set())

    assert nav.groups(names, tmp_path) == [
        "index.md",
        {"First": ["c.md", {"Dee": "d.md"}]},
        {"Second": ["b.md"]},
    ]
