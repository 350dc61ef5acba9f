"""What made pages have in common: front matter, links, escaped words."""

from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path

from beiancheck import shape
from beiancheck.citation import Article, Citation
from beiancheck.terms.authorities import AUTHORITIES
from beiancheck.terms.term import Term
from beiancheck.text import Language


def write(
    path: Path, title: str, description: str, body: str, *, checked: date | None, **extra: str
) -> None:
    """Write a page with its front matter; `checked` is the day that it vouches for, if any."""
    day = {"checked": checked.isoformat()} if checked else {}
    matter = {"title": title, "description": description, **day, **extra}
    head = "\n".join(f"{key}: {_quoted(value)}" for key, value in matter.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n\n{body.strip()}\n", encoding="utf-8")


def oldest(cites: Iterable[Citation]) -> date:
    """Give the day on which the source longest not looked at was checked."""
    return min(cite.checked for cite in cites)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def cited(cite: Citation, language: Language, depth: int, day: date | None = None) -> str:
    """Give a citation as HTML, linked to our digest or to the row of our page of sources.

    `depth` is how many folders the page stands below the language's root; `day` when it was
    checked, if not with the whole law or source.
    """
    title = escape(cite.title(language))
    kind = AUTHORITIES[cite.authority].of(language)
    linked = f'<a href="{"../" * depth}{cite.page}">{title}</a>'
    unread = ""
    if isinstance(cite, Article) and cite.unread:
        unread = "，原文未读到" if language == "zh" else ", not read in the original"
    checked = (day or cite.checked).isoformat()
    if language == "zh":
        return f"{linked}（{kind}{unread}，核对于 {checked}）"
    return f"{linked} ({kind}{unread}, checked {checked})"


def sources(cites: tuple[Citation, ...], language: Language, depth: int) -> str:
    """Give citations as a list, each once."""
    rows = dict.fromkeys(cited(cite, language, depth) for cite in cites)
    return "<ul>\n" + "\n".join(f"<li>{row}</li>" for row in rows) + "\n</ul>"


def label(path: str, language: Language) -> str:
    """Name a field of the submission for a reader."""
    try:
        return shape.label(path).of(language)
    except KeyError:
        return path


def options(path: str) -> tuple[Term, ...]:
    """Return the values that a field of the submission can choose from."""
    try:
        return shape.at(path).options
    except KeyError:
        return ()
