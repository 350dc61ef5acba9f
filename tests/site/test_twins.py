"""Chinese and English are twins: the same pages, anchors, front matter and tokens."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from sitebuild.places import DOCS, LANGUAGES
from tests.site.built import Built

FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
NAMES = sorted(
    {
        path.relative_to(DOCS / language).as_posix()
        for language in LANGUAGES
        for path in (DOCS / language).rglob("*.md")
    }
)
ASKED = {"title", "description", "checked"}


def source(language: str, name: str) -> tuple[dict[str, object], str]:
    """Read the front matter and the text of a page, blocks of code left out."""
    text = (DOCS / language / name).read_text(encoding="utf-8")
    _, matter, body = text.split("---\n", 2)
    return yaml.safe_load(matter), FENCE.sub("", body)


def twins(name: str) -> tuple[str, str]:
    return source("zh", name)[1], source("en", name)[1]


def test_both_languages_have_the_same_source_pages() -> None:
    zh, en = (
        {path.relative_to(DOCS / one) for path in (DOCS / one).rglob("*")} for one in LANGUAGES
    )

    assert zh == en
    assert Path("guide/who.md") in zh


@pytest.mark.parametrize("name", NAMES)
def test_twins_have_the_same_front_matter_but_for_its_words(name: str) -> None:
    zh, en = source("zh", name)[0], source("en", name)[0]
    words = {"title", "description"}

    assert zh.keys() == en.keys()
    assert zh.keys() >= ASKED
    assert {key: zh[key] for key in zh.keys() - words} == {k: en[k] for k in en.keys() - words}
    assert all(zh[key] != en[key] and zh[key] and en[key] for key in words)


@pytest.mark.parametrize("name", NAMES)
def test_twins_have_the_same_anchors_in_the_same_order(name: str) -> None:
    zh, en = (re.findall(r"\{:? ?#([a-z0-9-]+)", body) for body in twins(name))

    assert zh == en
    assert [anchor for anchor, count in Counter(zh).items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_heading_has_an_anchor_of_its_own(name: str) -> None:
    for body in twins(name):
        headings = re.findall(r"^#{1,6} .*$", body, re.MULTILINE)

        assert [one for one in headings if not re.search(r"\{#[a-z0-9-]+\}$", one)] == []


@pytest.mark.parametrize("name", NAMES)
def test_twins_are_filled_with_the_same_tokens(name: str) -> None:
    zh, en = (set(re.findall(r"\{\{ (?:provider|made)\.\w+ \}\}", body)) for body in twins(name))

    assert zh == en


@pytest.mark.parametrize("name", NAMES)
def test_twins_link_to_the_same_places(name: str) -> None:
    zh, en = (set(re.findall(r"\]\(([^)\s]+)\)", body)) for body in twins(name))

    assert zh == en


def test_every_finished_page_has_its_twin(built: Built) -> None:
    alone = [url for url, page in built.pages.items() if page.twin not in built.pages]

    assert alone == []
    assert len(built.pages) > 2 * len(NAMES)


def test_finished_twins_have_the_same_anchors(built: Built) -> None:
    differing = {
        url: sorted(page.anchors ^ built.pages[page.twin].anchors)
        for url, page in built.pages.items()
        if page.twin in built.pages and page.anchors != built.pages[page.twin].anchors
    }

    assert differing == {}
