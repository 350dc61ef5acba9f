"""Under each article of a law, the rules and papers that rest on it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from beiancheck.citation import Article, Citation
from beiancheck.law import LAWS
from beiancheck.requirements.papers import ROWS, PaperRow
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.text import Language, Text, listed
from sitebuild import ageing

SHOWN = 4
"""More rules than this are folded away."""
HEADING = re.compile(r"^#{1,6} .*?(?:\{#(?P<anchor>[a-z0-9-]+)\})?$", re.MULTILINE)
RULES_OF = Text(zh="依据本条的规则", en="Rules that rest on this article")
PAPERS_OF = Text(zh="依据本条要交的材料", en="Papers that rest on this article")
RULES_OF_ALL = Text(zh="依据这份文件的规则", en="Rules that rest on this text")
PAPERS_OF_ALL = Text(zh="依据这份文件要交的材料", en="Papers that rest on this text")
SAID = Text(zh="{label}：{links}。", en="{label}: {links}.")
COUNTED = Text(zh="{label}：{count} 条", en="{label}: {count}")
WHOLE = "sources"
"""Before its sources a page lists what rests on the law as a whole."""


@dataclass(frozen=True, slots=True)
class Resting:
    """What rests on one article, or on a law as a whole."""

    rules: list[Rule] = field(default_factory=list)
    papers: list[PaperRow] = field(default_factory=list)


def resting() -> Mapping[str, Mapping[str, Resting]]:
    """Give, by law and anchor, what cites them; province rows rest on no article."""
    found: dict[str, dict[str, Resting]] = {}
    for rule in RULES:
        for place in _places(rule.cites):
            _at(found, place).rules.append(rule)
    for row in ROWS:
        for place in _places(row.cites):
            _at(found, place).papers.append(row)
    return found


def _places(cites: Iterable[Citation]) -> dict[tuple[str, str], None]:
    """Give the laws and anchors that citations name, each once."""
    return {
        (cite.law.id, WHOLE if cite.number is None else f"art-{cite.number}"): None
        for cite in cites
        if isinstance(cite, Article)
    }


def _at(found: dict[str, dict[str, Resting]], place: tuple[str, str]) -> Resting:
    law, anchor = place
    return found.setdefault(law, {}).setdefault(anchor, Resting())


def add(language: Language, out: Path) -> None:
    """Write the lines into the staged pages of the laws, below `out`.

    A page vouches for no later day than that on which its law was looked at.
    """
    found = resting()
    for law in LAWS.values():
        page = out / f"{law.id}.md"
        text = ageing.not_after(page.read_text(encoding="utf-8"), law.checked)
        page.write_text(linked(text, found.get(law.id, {}), language), encoding="utf-8")


def linked(text: str, by_anchor: Mapping[str, Resting], language: Language) -> str:
    """Give a page with a block at the end of each article that something rests on."""
    parts: list[str] = []
    end = 0
    anchor = None
    for heading in HEADING.finditer(text):
        parts.append(text[end : heading.start()])
        parts += _lines(by_anchor, anchor, language)
        anchor = heading["anchor"]
        if anchor == WHOLE:
            parts += _lines(by_anchor, WHOLE, language)
        parts.append(heading[0])
        end = heading.end()
    parts.append(text[end:])
    if anchor != WHOLE:
        parts += ["\n", *_lines(by_anchor, anchor, language)]
    return "".join(parts)


def _lines(
    by_anchor: Mapping[str, Resting], anchor: str | None, language: Language
) -> Iterator[str]:
    here = by_anchor.get(anchor or "")
    if here is None:
        return
    is_whole = anchor == WHOLE
    if here.rules:
        links = [_link(f"rules/{one.id}/", one.title.of(language)) for one in here.rules]
        yield _block(RULES_OF_ALL if is_whole else RULES_OF, links, language)
    if here.papers:
        links = [_link(_page_of(one), one.title.of(language)) for one in here.papers]
        yield _block(PAPERS_OF_ALL if is_whole else PAPERS_OF, links, language)


def _link(address: str, words: str) -> str:
    return f'<a href="../../{address}">{escape(words)}</a>'


def _page_of(row: PaperRow) -> str:
    """Give the first list of papers that shows a row; else the page that leads to all lists."""
    if Filing.FIRST not in row.when.filings or row.when.switch:
        return "materials/"
    kind = next(kind for kind in Kind if kind in row.when.kinds)
    return f"materials/{kind.value}/#{row.id}"


def _block(label: Text, links: list[str], language: Language) -> str:
    if len(links) <= SHOWN:
        said = SAID.fill(language, {"label": label, "links": listed(links, language)})
        return f'<p class="resting">{said}</p>\n\n'
    counted = COUNTED.fill(language, {"label": label, "count": str(len(links))})
    items = "".join(f"<li>{link}</li>" for link in links)
    return f'<details class="resting"><summary>{counted}</summary><ul>{items}</ul></details>\n\n'
