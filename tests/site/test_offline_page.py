"""The page that stands in for one that is not kept works at any depth, and is nobody's to find."""

import pytest

from tests.site.built import Built, Page, page
from tests.site.test_links import LED_TO, LOADED, dead

PAGES = ("offline.html", "en/offline.html")


@pytest.mark.parametrize("name", PAGES)
def test_its_links_work_from_any_depth(built: Built, name: str) -> None:
    found = page(built.folder, built.folder / name)
    for depth in ("", "provinces/", "en/provinces/tibet/"):
        here = Page(depth, found.tree)
        # The way that loads the page anew is the address that it stands in for.
        ways = [one for one in here.addresses(LED_TO) if not one.endswith(f"/{depth}")]

        assert dead(built, here, [*ways, *here.addresses(LOADED)]) == []


@pytest.mark.parametrize("name", PAGES)
def test_it_is_not_to_be_listed(built: Built, name: str) -> None:
    found = page(built.folder, built.folder / name)

    assert found.tree.xpath("//head/meta[@name='robots']/@content") == ["noindex"]
    assert found.tree.xpath("//head/link[@rel='canonical']") == []
