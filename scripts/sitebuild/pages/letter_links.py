"""Links from other pages to the blank forms of the letters that they ask for."""

from collections.abc import Iterable
from html import escape

from beiancheck.forms.letters import Letter, answering, named_in, settling
from beiancheck.provinces import Row
from beiancheck.terms.papers import Paper
from beiancheck.text import Language, Text, listed

PAGE = "forms/letters/"
BLANK = Text(zh="空白样式：{letters}", en="Blank form: {letters}")


def short(letter: Letter, language: Language) -> str:
    """Give a letter's title as it stands in lists."""
    return letter.form.title.of(language)


def of_papers(papers: Iterable[Paper], language: Language) -> str:
    """Link the blank forms of papers from a page two folders down; nothing if there are none."""
    return _links([letter for paper in papers for letter in answering(paper)], language)


def of_row(row: Row, language: Language) -> str:
    """Link the blank forms that a province's row speaks of; nothing if there are none."""
    return _links(named_in(row), language)


def of_rule(rule: str, language: Language) -> str:
    """Link the blank forms that answer what a rule reports; nothing if there are none."""
    return _links(settling(rule), language)


def _links(letters: Iterable[Letter], language: Language) -> str:
    links = [
        f'<a href="../../{PAGE}#{letter.id}">{escape(short(letter, language))}</a>'
        for letter in letters
    ]
    return BLANK.fill(language, {"letters": listed(links, language)}) if links else ""
