"""What search engines and readers are told of a page: name, description, address, twin."""

from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree as ET

from lxml import etree

from sitebuild import provider
from tests.site.built import Built, Page, page

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}


def home() -> str:
    return provider.profile().site.url


def alternates(one: Page) -> dict[str, str]:
    links = one.tree.xpath("//head/link[normalize-space(@rel)='alternate'][@hreflang]")
    return {link.get("hreflang"): link.get("href") for link in links}


def expected(one: Page) -> dict[str, str]:
    zh, en = (one.url, one.twin) if one.language == "zh" else (one.twin, one.url)
    return {"zh-CN": home() + zh, "en": home() + en, "x-default": home() + zh}


def test_every_page_says_in_which_language_it_is(built: Built) -> None:
    wrong = [
        url for url, one in built.pages.items() if one.tree.get("lang") != LANGUAGES[one.language]
    ]

    assert wrong == []


def test_every_page_has_a_title_that_no_other_page_of_its_language_has(built: Built) -> None:
    titles = Counter(
        (one.language, one.tree.xpath("string(//head/title)").strip())
        for one in built.pages.values()
    )

    assert [title for title, count in titles.items() if count > 1 or not title[1]] == []


def test_every_page_is_described_in_a_sentence(built: Built) -> None:
    for one in built.pages.values():
        told = one.tree.xpath("//head/meta[@name='description']/@content")

        assert len(told) == 1, one.url
        assert len(told[0].strip()) > 5, one.url


def test_every_page_has_one_heading_of_the_first_rank(built: Built) -> None:
    assert [url for url, one in built.pages.items() if len(one.tree.xpath("//h1")) != 1] == []


def test_no_heading_leaves_out_a_rank(built: Built) -> None:
    jumps = []
    for url, one in built.pages.items():
        ranks = [int(heading.tag[1]) for heading in one.text.iter("h1", "h2", "h3", "h4", "h5")]
        jumps += [url for above, below in pairwise(ranks) if below > above + 1]

    assert jumps == []


def test_every_page_names_its_own_address(built: Built) -> None:
    for url, one in built.pages.items():
        assert [home() + url] == one.tree.xpath("//head/link[@rel='canonical']/@href")


def test_every_page_names_its_twin_in_the_other_language(built: Built) -> None:
    for one in built.pages.values():
        assert expected(one) == alternates(one)


def test_every_page_leads_to_its_twin(built: Built) -> None:
    for one in built.pages.values():
        twins = list(one.addresses("//header//a[@hreflang]/@href"))

        assert [f"https://site.example/{one.twin}"] == twins


def test_the_sitemaps_list_every_page_with_its_twin(built: Built) -> None:
    listed = {}
    for name in ("sitemap.xml", "en/sitemap.xml"):
        for entry in ET.parse(built.folder / name).getroot():  # noqa: S314, our own file
            twins = {link.get("hreflang"): link.get("href") for link in entry.iter(f"{XHTML}link")}
            listed[entry.findtext(f"{SITEMAP}loc")] = twins

    assert {home() + url for url in built.pages} == listed.keys()
    for url, one in built.pages.items():
        given = expected(one)
        assert {"zh-CN": given["zh-CN"], "en": given["en"]} == listed[home() + url]


def test_the_sitemap_says_when_a_page_was_checked(built: Built) -> None:
    tree = etree.parse(built.folder / "sitemap.xml")
    days = tree.xpath("//*[local-name()='lastmod']/text()")

    assert len(days) * 2 == len(built.pages)
    assert all(len(day) == len("2026-11-24") for day in days)


def test_robots_may_read_everything_and_are_told_of_both_sitemaps(built: Built) -> None:
    lines = (built.folder / "robots.txt").read_text(encoding="utf-8").splitlines()

    assert "Disallow" not in " ".join(lines)
    assert [f"Sitemap: {home()}{part}sitemap.xml" for part in ("", "en/")] == [
        line for line in lines if line.startswith("Sitemap")
    ]


def test_the_lost_page_is_not_to_be_listed(built: Built) -> None:
    for name in ("404.html", "en/404.html"):
        lost = page(built.folder, built.folder / name)

        assert ["noindex"] == lost.tree.xpath("//head/meta[@name='robots']/@content")
        assert [] == lost.tree.xpath("//head/link[@rel='canonical']")
