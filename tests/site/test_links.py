"""Every link of the finished site leads somewhere, and no page loads anything from elsewhere."""

import re
from collections.abc import Iterable
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from sitebuild import outside
from sitebuild.places import ASSETS
from tests.site.built import ORIGIN, Built, Page, page

LOADED = (
    "//script/@src | //img/@src | //source/@src | //video/@src | //audio/@src | //track/@src"
    " | //iframe/@src | //embed/@src | //input/@src | //object/@data | //video/@poster"
    " | //*[local-name()='use' or local-name()='image']/@href"
    " | //link[not(contains('alternate canonical prev next author license help search',"
    " normalize-space(@rel)))]/@href"
)
LED_TO = "//a/@href | //area/@href | //form/@action"
URL = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")


def dead(built: Built, one: Page, addresses: Iterable[str]) -> list[str]:
    """List the addresses within the site that lead nowhere, or to no place of their page."""
    found = []
    for address in addresses:
        place, anchor = urldefrag(address)
        if not place.startswith(ORIGIN):
            continue
        path = unquote(urlsplit(place).path).lstrip("/")
        target = one if path == one.url else built.pages.get(path)
        if not (target or built.file(place).is_file()) or (
            target and not target.has(unquote(anchor))
        ):
            found.append(f"{one.url or 'home'} -> {address.removeprefix(ORIGIN)}")
    return found


def test_every_link_leads_to_a_page_and_to_a_place_that_it_has(built: Built) -> None:
    found = [
        line for one in built.pages.values() for line in dead(built, one, one.addresses(LED_TO))
    ]

    assert found == []


def test_every_picture_style_and_script_is_there(built: Built) -> None:
    found = [
        line for one in built.pages.values() for line in dead(built, one, one.addresses(LOADED))
    ]

    assert found == []
    assert all(len(set(one.addresses(LOADED))) > 3 for one in built.pages.values())


def test_no_page_loads_anything_from_another_host(built: Built) -> None:
    foreign = [
        f"{one.url}: {address}"
        for one in built.pages.values()
        for address in one.addresses(LOADED)
        if not address.startswith(ORIGIN)
    ]

    assert foreign == []


def test_pictures_name_their_sources_in_one_way_that_the_tests_read(built: Built) -> None:
    """`srcset`, `style` and `ping` could load too: none of the pages has them."""
    for one in built.pages.values():
        assert one.tree.xpath("//@srcset | //@ping | //@style | //base | //@background") == []


def test_no_style_sheet_loads_anything_from_another_host(built: Built) -> None:
    sheets = sorted(built.folder.rglob("*.css"))
    found = []
    for sheet in sheets:
        base = ORIGIN + sheet.relative_to(built.folder).as_posix()
        for pair in URL.findall(sheet.read_text(encoding="utf-8")):
            address = urljoin(base, "".join(pair))
            known = address.startswith("data:") or (
                address.startswith(ORIGIN) and built.file(urldefrag(address)[0]).is_file()
            )
            found += [] if known else [f"{sheet.name}: {address}"]

    assert found == []
    assert "site.css" in {sheet.name for sheet in sheets}


def test_none_of_our_scripts_knows_another_host() -> None:
    scripts = [path for path in ASSETS.rglob("*") if path.suffix in {".mjs", ".js"}]
    named = {
        host
        for one in scripts
        for host in re.findall(r"[\"'`(:]//(\w[\w.-]*)", one.read_text("utf-8"))
        if not host.endswith(".invalid")  # RFC 2606: such a name never leads anywhere
    }

    # The name of a vocabulary, not an address that is asked.
    assert named == {"www.w3.org"}
    assert len(scripts) > 5


def test_every_address_outside_is_listed_with_the_day_it_was_checked(built: Built) -> None:
    text = (built.folder / outside.FILE).read_text(encoding="utf-8")
    listed = {address: day for day, address, _ in (row.split("  ") for row in text.splitlines())}
    named = {
        link.get("href")
        for one in built.pages.values()
        for link in one.text.iter("a")
        if (link.get("href") or "").startswith(("http:", "https:"))
    }

    assert named - listed.keys() == set()
    assert len(named) > 20
    assert [address for address, day in listed.items() if len(day) != len("2026-11-24")] == []


def test_a_link_that_leaves_the_site_gives_nothing_away(built: Built) -> None:
    """The header forbids the address of the page to be told; no page may loosen that."""
    for one in built.pages.values():
        assert one.tree.xpath("//@referrerpolicy | //meta[@name='referrer']") == []


@pytest.mark.parametrize("name", ["404.html", "en/404.html"])
def test_the_links_of_the_lost_page_work_from_any_depth(built: Built, name: str) -> None:
    lost = page(built.folder, built.folder / name)
    for depth in ("", "no/", "no/such/page/", "en/no/such/"):
        here = Page(depth, lost.tree)

        assert dead(built, here, [*here.addresses(LED_TO), *here.addresses(LOADED)]) == []


@pytest.mark.parametrize("name", ["404.html", "en/404.html"])
def test_the_lost_page_speaks_both_languages(built: Built, name: str) -> None:
    lost = page(built.folder, built.folder / name)
    sections = {one.get("lang"): one for one in lost.tree.xpath("//article//section[@lang]")}

    assert sections.keys() == {"zh-CN", "en"}
    assert "找不到" in sections["zh-CN"].text_content()
    assert "not found" in sections["en"].text_content()
    for language, section in sections.items():
        ways = [urljoin(ORIGIN, href) for href in section.xpath(".//li/a/@href")]
        assert len(ways) >= 3
        assert all(("/en/" in way) == (language == "en") for way in ways)


def test_no_link_is_empty_of_words(built: Built) -> None:
    unnamed = [
        f"{one.url}: {link.get('href')}"
        for one in built.pages.values()
        for link in one.tree.xpath("//a[@href][not(ancestor::template)]")
        if not (link.text_content().strip() or link.get("aria-label") or link.xpath(".//svg/title"))
    ]

    assert unnamed == []


def test_the_folder_holds_no_file_that_is_not_for_visitors(built: Built) -> None:
    inside = (path.relative_to(built.folder) for path in built.folder.rglob("*") if path.is_file())
    strange = [path.as_posix() for path in inside if path.suffix not in PUBLISHED]

    licences = ("engine/licences/", "reader/licences/")

    assert [name for name in strange if not name.startswith(licences)] == []


PUBLISHED = {
    *("", ".html", ".css", ".js", ".mjs", ".map", ".json", ".svg", ".png", ".xml", ".txt", ".ts"),
    *(".gz", ".br", ".wasm", ".bin", ".onnx", ".zip", ".whl", ".docx", ".pdf", ".toml", ".webmanifest"),
}
