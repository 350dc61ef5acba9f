"""A form as an A4 PDF: drawn line by line, so that every viewer shows the same."""

from beiancheck.forms.layout import Form, Section
from beiancheck.text import Language
from sitebuild.forms import parts, words
from sitebuild.forms.cells import Style, Words
from sitebuild.forms.font import Faces
from sitebuild.forms.sheet import COLUMN, FOOT, LEFT, WIDTH, Sheet
from sitebuild.forms.words import Voice

TITLE = Style(18, is_bold=True)
UNDER_TITLE = Style(10.5)
LEAD = Style(8.5, grey=50)
HEADING = Style(11.5, is_bold=True)
ASIDE = Style(8.5, grey=60)
SMALL = Style(7, grey=60)
HEADING_HEIGHT = 12


def draw(form: Form, language: Language, author: str, faces: Faces) -> bytes:
    """Give the PDF; the same form gives the same bytes."""
    spoken = words.voice(form, language)
    sheet = Sheet(" ".join(spoken.lines(form.title)), author, faces)
    _head(sheet, form, spoken)
    for section in form.sections:
        _section(sheet, form, section, spoken)
    _sources(sheet, form, language)
    for page in sheet.pages():
        _foot(sheet, form, spoken, page)
    return bytes(sheet.pdf.output())


def _foot(sheet: Sheet, form: Form, spoken: Voice, page: int) -> None:
    sheet.rule(LEFT, FOOT, WIDTH - LEFT, FOOT)
    number = words.page_of(page, sheet.count, spoken.language)
    sheet.write(Words((number,), SMALL), LEFT, FOOT + 1.5, right=WIDTH - LEFT)
    y = FOOT + 1.5
    for line in words.footer(form, spoken):
        y = sheet.write(sheet.words(line, SMALL, COLUMN - 22), LEFT, y)


def _head(sheet: Sheet, form: Form, spoken: Voice) -> None:
    first, *others = spoken.lines(form.title)
    sheet.y = sheet.write(sheet.words(first, TITLE, COLUMN), LEFT, sheet.y)
    for line in others:
        sheet.y = sheet.write(sheet.words(line, UNDER_TITLE, COLUMN), LEFT, sheet.y)
    sheet.y += 1
    for line in spoken.lines(form.lead):
        sheet.y = sheet.write(sheet.words(line, LEAD, COLUMN), LEFT, sheet.y)
    sheet.y += 2
    sheet.rule(LEFT, sheet.y, WIDTH - LEFT, sheet.y, 0.5)
    sheet.y += 1


def _section(sheet: Sheet, form: Form, section: Section, spoken: Voice) -> None:
    head = parts.first_height(sheet, form, section, spoken) + HEADING_HEIGHT
    if section.opens_page or not sheet.has_room(head):
        sheet.open_page()
    else:
        sheet.y += 2.8
    if section.by is not None:
        by = Words((" ".join(spoken.lines(section.by)),), ASIDE)
        sheet.write(by, LEFT, sheet.y + 1.3, right=WIDTH - LEFT)
    title = " ".join(spoken.lines(section.title))
    sheet.y = sheet.write(sheet.words(title, HEADING, COLUMN), LEFT, sheet.y)
    for line in spoken.lines(section.note) if section.note else ():
        sheet.y = sheet.write(sheet.words(line, ASIDE, COLUMN), LEFT, sheet.y)
    sheet.y += 1
    parts.draw(sheet, form, section, spoken)


def _sources(sheet: Sheet, form: Form, language: Language) -> None:
    said = sheet.words(words.sources(form, language), SMALL, COLUMN)
    if not sheet.has_room(said.height + 1):
        sheet.open_page()
    sheet.y = sheet.write(said, LEFT, sheet.y + 3)
