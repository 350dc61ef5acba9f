"""The finished site as its tests read it: every page of both languages, parsed once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html
from lxml.html import HtmlElement

ORIGIN = "https://site.example/"
"""Stands for the root of the site where addresses are resolved."""
NOT_FETCHED = {"mailto", "tel", "data", "blob", "sms"}


@dataclass(frozen=True)
class Page:
    """One finished page; `url` is its path below the root, such as `en/guide/who/`."""

    url: str
    tree: HtmlElement

    @property
    def language(self) -> str:
        """The language that its place in the site tells."""
        return "en" if self.url.startswith("en/") else "zh"

    @property
    def twin(self) -> str:
        """The path of the same page in the other language."""
        return self.url.removeprefix("en/") if self.language == "en" else f"en/{self.url}"

    @property
    def text(self) -> HtmlElement:
        """The part of the page that is not frame."""
        return self.tree.xpath("//article")[0]

    @property
    def words(self) -> str:
        """What a reader sees in that part, spaces and line ends evened out."""
        shown = self.text.xpath(".//text()[not(ancestor::script or ancestor::style)]")
        return " ".join("".join(shown).split())

    @cached_property
    def anchors(self) -> set[str]:
        """Every place of the page that a link can name; a station of the checker is one too."""
        return {*self.tree.xpath("//@id | //a/@name | //@data-station"), ""}

    def has(self, anchor: str) -> bool:
        """Tell whether a link finds its place, or the answers that it gives, such as `kind=x`."""
        if "=" in anchor and self.tree.xpath("//*[contains(@class, 'checker')]"):
            answers = (one.partition("=") for one in anchor.split("&"))
            return all(
                self.tree.xpath("//input[@name=$n][@value=$v]", n=question, v=answer)
                for question, _, answer in answers
            )
        return anchor in self.anchors

    def addresses(self, path: str) -> Iterator[str]:
        """Resolve the addresses that an XPath finds; mail and telephone are left out."""
        for given in self.tree.xpath(path):
            if urlsplit(given).scheme not in NOT_FETCHED:
                yield urljoin(ORIGIN + self.url, given)


@dataclass(frozen=True)
class Built:
    """The folder `site/` and its pages, 404 pages aside."""

    folder: Path
    pages: Mapping[str, Page]

    def file(self, address: str) -> Path:
        """Give the file that a server sends for an address of the site."""
        path = unquote(urlsplit(address).path).lstrip("/")
        return self.folder / (f"{path}index.html" if path.endswith("/") or not path else path)


def read(folder: Path) -> Built:
    """Read every page of a finished site."""
    files = sorted(folder.rglob("index.html"))
    found = [page(folder, path) for path in files]
    return Built(folder, {one.url: one for one in found})


def page(folder: Path, path: Path) -> Page:
    """Read one page."""
    url = path.relative_to(folder).as_posix().removesuffix("index.html")
    return Page(url, html.document_fromstring(path.read_text(encoding="utf-8")))
