"""The guide goes in ten steps, in order, and says what its duties rest on."""

import re

import pytest
import yaml

from sitebuild.places import DOCS
from tests.site.built import Built, Page

STEPS = (
    "prepare-server",
    "prepare-domain",
    "choose-type",
    "gather-papers",
    "fill-form",
    "verify-identity",
    "provider-review",
    "sms-code",
    "authority-review",
    "open-site",
)
PREFIX = {"zh": "", "en": "en/"}
SAYS = {"zh": "第 {} 步，共 10 步", "en": "Step {} of 10"}
# Pages that state no duty: doors to other pages, words, or our own workings.
WITHOUT_SOURCES = {"", "checker/", "forms/", "glossary/", "privacy/", "sources/", "desk/", "rules/"}


def step(built: Built, language: str, number: int) -> Page:
    return built.pages[f"{PREFIX[language]}guide/{STEPS[number - 1]}/"]


@pytest.mark.parametrize("language", PREFIX)
@pytest.mark.parametrize("number", range(1, 11))
def test_a_step_says_which_one_it_is(built: Built, language: str, number: int) -> None:
    one = step(built, language, number)
    line = one.text.xpath(".//ol[contains(@class, 'stations')]/li")

    assert SAYS[language].format(number) == one.text.xpath("string(.//p[@class='step-count'])")
    assert len(line) == 10
    assert [i for i, li in enumerate(line, 1) if li.get("aria-current") == "step"] == [number]


@pytest.mark.parametrize("language", PREFIX)
def test_the_line_of_a_step_leads_to_all_ten_in_their_order(built: Built, language: str) -> None:
    root = f"https://site.example/{PREFIX[language]}guide/"
    for number in range(1, 11):
        one = step(built, language, number)
        line = "//ol[contains(@class, 'stations')]/li/a/@href"

        assert [f"{root}{name}/" for name in STEPS] == list(one.addresses(line))


@pytest.mark.parametrize("language", PREFIX)
def test_back_and_on_go_through_the_steps_in_their_order(built: Built, language: str) -> None:
    root = f"https://site.example/{PREFIX[language]}guide/"
    for number in range(1, 11):
        one = step(built, language, number)
        back, on = list(one.addresses("//a[@rel='prev']/@href")), list(one.addresses(NEXT))

        assert number == 1 or [f"{root}{STEPS[number - 2]}/"] == back
        assert number == 10 or [f"{root}{STEPS[number]}/"] == on


NEXT = "//article//a[@rel='next']/@href"


@pytest.mark.parametrize("language", PREFIX)
def test_a_step_begins_with_what_to_bring_how_long_and_what_comes_next(
    built: Built, language: str
) -> None:
    for number in range(1, 11):
        one = step(built, language, number)
        facts = one.text.xpath(".//div[@class='facts']/dl")

        assert len(facts) == 1
        assert len(facts[0].findall("dt")) == len(facts[0].findall("dd")) == 3
        assert one.text.xpath(".//div[@class='traps']//li/strong[1]")


@pytest.mark.parametrize("language", PREFIX)
def test_a_step_names_the_next_step_as_what_comes_next(built: Built, language: str) -> None:
    root = f"https://site.example/{PREFIX[language]}guide/"
    for number in range(1, 10):
        ways = list(
            step(built, language, number).addresses("//div[@class='facts']//dd[last()]//@href")
        )

        assert [f"{root}{STEPS[number]}/"] == ways


@pytest.mark.parametrize("language", PREFIX)
def test_the_overview_lists_the_ten_steps_in_their_order(built: Built, language: str) -> None:
    overview = built.pages[f"{PREFIX[language]}guide/"]
    rows = overview.text.xpath(".//table[1]//tr[td]")

    assert [str(number) for number in range(1, 11)] == [row.xpath("string(td[1])") for row in rows][
        :10
    ]
    assert [f"../{name}/".removeprefix("../") for name in STEPS] == [
        row.xpath("string(td[2]//a/@href)") for row in rows
    ][:10]


def test_every_page_that_states_a_duty_ends_with_its_sources(built: Built) -> None:
    without = []
    for url, one in built.pages.items():
        if url.removeprefix("en/") in WITHOUT_SOURCES:
            continue
        links = one.text.xpath(
            ".//h2[@id='sources']/following-sibling::*[1]//a[@href] | "
            ".//h2[@id='sources']/following-sibling::ul[1]//a[@href]"
        )
        without += [] if links else [url]

    assert without == []


def test_every_source_of_a_written_page_says_what_it_is_and_as_of_when() -> None:
    """In brackets after each source stand its kind and a year, or how far it is confirmed."""
    bare = []
    for path in sorted((DOCS / "zh" / "guide").glob("*.md")):
        _, _, listed = path.read_text(encoding="utf-8").partition("{#sources}")
        items = re.findall(r"^- .*$", listed, re.MULTILINE)
        assert items, path.name
        bare += [f"{path.name}: {i}" for i in items if CITES.search(i) and not DATED.search(i)]

    assert bare == []


CITES = re.compile(r"\]\(\.\./(regulations/|sources\.md)")
DATED = re.compile(r"（[^）]*(\d{4}|未核实|节录|未经确认|未注明日期)")


def test_only_guide_steps_have_a_number_and_each_number_is_given_once() -> None:
    for language in PREFIX:
        given = {}
        for path in sorted((DOCS / language).rglob("*.md")):
            matter = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])
            if "step" in matter:
                given[path.stem] = matter["step"]

        assert dict(zip(STEPS, range(1, 11), strict=True)) == given
