"""A page of the guide read from the same Markdown as the site."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement as Element
from lxml.html import fragment_fromstring
from markdown import Markdown

from sitebuild.guidebook.blocks import Aside, Block, Facts, Grid, Heading, Paragraph, Run, Runs

_EXTENSIONS = ("tables", "def_list", "attr_list", "md_in_html", "sane_lists", "fenced_code")
_LEFT_OUT = {"svg", "script", "template", "form", "button", "style", "input", "img"}
_ON_SCREEN = {"timeline", "chooser", "unseen", "button"}


def read(markdown: str) -> tuple[Block, ...]:
    """Read a page's Markdown without its front matter; what only a screen can show is left out."""
    html = Markdown(extensions=list(_EXTENSIONS), output_format="xhtml").convert(markdown)
    return tuple(_blocks(fragment_fromstring(html, create_parent="div")))


def _blocks(parent: Element) -> Iterator[Block]:
    for element in parent:
        if _is_for_screens(element):
            continue
        match element.tag:
            case "h2" | "h3" | "h4":
                yield Heading(_runs(element), int(element.tag[1]), element.get("id", ""))
            case "p" | "pre":
                runs = _runs(element)
                if runs:
                    yield Paragraph(runs)
            case "ul" | "ol":
                yield from _items(element)
            case "dl":
                yield Facts(tuple(_facts(element)))
            case "table":
                yield _grid(element)
            case "div" if element.get("class") == "changed":
                yield Aside(tuple(one for one in _blocks(element) if isinstance(one, Paragraph)))
            case _:
                yield from _blocks(element)


def _is_for_screens(element: Element) -> bool:
    """Tell what only a screen shows: drawings, forms, what a script fills, comments."""
    classes = _ON_SCREEN.intersection(element.get("class", "").split())
    is_hidden = element.get("hidden") is not None
    return (
        not isinstance(element.tag, str) or element.tag in _LEFT_OUT or is_hidden or bool(classes)
    )


def _items(element: Element, depth: int = 0) -> Iterator[Paragraph]:
    for number, item in enumerate(element.findall("li"), start=1):
        mark = f"{number}." if element.tag == "ol" else "·"
        yield Paragraph(_runs(item), mark, item.get("id", ""), depth)
        for inner in item:
            if inner.tag in {"ul", "ol"}:
                yield from _items(inner, depth + 1)


def _facts(element: Element) -> Iterator[tuple[Runs, Runs]]:
    term: Runs = ()
    for part in element.iter("dt", "dd"):
        if part.tag == "dt":
            term = _runs(part)
        else:
            yield term, _runs(part)


def _grid(element: Element) -> Grid:
    rows = [tuple(_runs(cell) for cell in row) for row in element.iter("tr")]
    has_head = element.find(".//th") is not None
    return Grid(rows[0] if has_head else (), tuple(rows[1:] if has_head else rows))


def _runs(element: Element) -> Runs:
    """Flatten an element; spaces and line ends of the source count as one space."""
    joined: list[Run] = []
    for run in _pieces(element, is_bold=False, link=""):
        text = re.sub(r"\s+", " ", run.text)
        if joined and joined[-1].text.endswith(" "):
            text = text.lstrip()
        if text:
            joined.append(Run(text if joined else text.lstrip(), run.is_bold, run.link))
    return tuple(run for run in joined if run.text)


def _pieces(element: Element, *, is_bold: bool, link: str) -> Iterator[Run]:
    if _is_for_screens(element):
        return
    is_bold = is_bold or element.tag in {"strong", "b", "th", "dt"}
    link = element.get("href", "") if element.tag == "a" else link
    yield Run(element.text or "", is_bold, link)
    for child in element:
        if child.tag in {"ul", "ol"}:
            continue
        yield from _pieces(child, is_bold=is_bold, link=link)
        yield Run(" " if child.tag == "br" else "", is_bold, link)
        yield Run(child.tail or "", is_bold, link)
