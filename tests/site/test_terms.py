"""One word for one thing: nowhere is said what the glossary rules out; pictures are described."""

import re

from sitebuild.places import DOCS
from tests.site.built import Built

ROW = re.compile(r"^\| \[[^]]+\]\(#[\w-]+\) \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)
OTHER_SENSE = frozenset(
    {
        *("registration", "record", "ICP", "permit", "owner", "subject", "type", "contact"),
        *("principal", "legal person", "host", "certificate", "ID card", "permission"),
        *("promise", "MIIT"),
    }
)
"""Ruled out for one thing, but right for another: these cannot be looked for."""


def ruled_out() -> set[str]:
    text = (DOCS / "en" / "glossary.md").read_text(encoding="utf-8")
    listed = (word for row in ROW.findall(text) for word in row.split(", "))
    return {word.partition(" (")[0].strip() for word in listed}


def test_no_english_page_says_a_word_that_the_glossary_rules_out(built: Built) -> None:
    words = ruled_out() - OTHER_SENSE
    looked_for = re.compile(rf"\b({'|'.join(map(re.escape, sorted(words)))})s?\b", re.IGNORECASE)
    said = [
        f"{url}: {found[0]}"
        for url, page in built.pages.items()
        if page.language == "en" and url != "en/glossary/"
        for found in looked_for.finditer(" ".join(page.text.text_content().split()))
    ]

    assert len(words) > 6
    assert said == []


def test_words_with_another_sense_are_still_in_the_glossary() -> None:
    assert ruled_out() >= OTHER_SENSE


def test_every_picture_is_described_or_said_to_say_nothing(built: Built) -> None:
    pictures = [
        (url, picture)
        for url, page in built.pages.items()
        for picture in page.tree.iter("img", "svg")
    ]
    silent = [
        f"{url}: {picture.get('src') or picture.get('class')}"
        for url, picture in pictures
        if picture.get("alt") is None
        and picture.get("aria-hidden") != "true"
        and not picture.get("aria-label")
        and not picture.xpath("./*[local-name()='title']")
        and not picture.xpath("ancestor::*[@aria-label or @title or @aria-hidden='true']")
    ]

    assert len(pictures) > len(built.pages)
    assert silent == []
