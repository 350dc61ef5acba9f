"""What differs from kind to kind: the leaflet of the forms and the letters."""

from collections.abc import Iterator

from beiancheck.citation import Citation
from beiancheck.forms.instructions import instructions
from beiancheck.forms.layout import Form, Part, Points, Prose, Table
from beiancheck.forms.letters import LETTERS
from beiancheck.sheets import words
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.text import Language, Text
from sitebuild import provider
from sitebuild.forms.every import contact
from sitebuild.guidebook.blocks import Block, Grid, Heading, Paragraph, Run, Runs
from sitebuild.guidebook.chapters import SOURCES, Chapter, parted

LEAFLET = Text(zh="先看这里", en="Start here")
LETTERS_TITLE = Text(zh="可能用到的函件", en="Letters you may need")
LETTERS_LEAD = Text(
    zh="只在写明的情形才用；空白样式在网站“表单下载”里，Word 和 PDF 都有。",
    en="Only in the cases named. Blanks are on the website under Forms, as Word and PDF.",
)


def of_kind(kind: Kind, language: Language) -> tuple[Chapter, Chapter]:
    """Lay out what differs from kind to kind: the leaflet and the letters."""
    form = instructions(kind, provider.profile(), contact())
    leaflet = parted("leaflet", LEAFLET.of(language), tuple(_of_form(form, language)))
    title = LETTERS_TITLE.of(language)
    return leaflet, parted("letters", title, tuple(_letters(kind, language)))


def _of_form(form: Form, language: Language) -> Iterator[Block]:
    for section in form.sections:
        yield Heading(_run(section.title.of(language)), 2, "")
        for part in section.parts:
            yield from _part(part, form, language)
    yield Heading(_run(words.SOURCES.of(language)), 2, SOURCES)
    yield Paragraph(_run(words.sources(form, language)))


def _part(part: Part, form: Form, language: Language) -> Iterator[Block]:
    match part:
        case Prose(text):
            yield Paragraph(_run(text.of(language)))
        case Points(rows):
            for row in rows:
                said = row.text.of(language) + words.references(row.cites, form)
                yield Paragraph(_run(said), "·")
        case Table():
            head = tuple(_run(column.label.of(language)) for column in part.columns)
            yield Grid(
                head, tuple(_row(line.cells, line.cites, form, language) for line in part.rows)
            )


def _row(
    cells: tuple[Text | None, ...], cites: tuple[Citation, ...], form: Form, language: Language
) -> tuple[Runs, ...]:
    said = [cell.of(language) if cell else "" for cell in cells]
    said[0] += words.references(cites, form)
    return tuple(_run(one, is_bold=place == 0) for place, one in enumerate(said))


def _letters(kind: Kind, language: Language) -> Iterator[Block]:
    yield Paragraph(_run(LETTERS_LEAD.of(language)))
    whose = {"all", "individuals" if kind in PERSONS else "organisations"}
    for letter in LETTERS:
        if letter.holders in whose:
            yield Heading(_run(letter.form.title.of(language)), 3, "")
            yield Paragraph(_run(letter.when.of(language)))
            yield from (Paragraph(_run(point.text.of(language)), "□") for point in letter.points)


def _run(text: str, *, is_bold: bool = False) -> Runs:
    return (Run(text, is_bold),)
