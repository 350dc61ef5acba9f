"""A form as an A4 PDF: drawn line by line, so that every viewer shows the same."""

from beiancheck.forms.answers import Answers
from beiancheck.forms.layout import Form, Section
from beiancheck.sheets import document, parts, words
from beiancheck.sheets.cells import Style, Words
from beiancheck.sheets.sheet import COLUMN, FOOT, LEFT, WIDTH, Sheet
from beiancheck.sheets.typeface import Typeface
from beiancheck.sheets.words import Voice
from beiancheck.text import Language

Faces = dict[str, Typeface]
UNKNOWN = Answers({})

TITLE = Style(18, is_bold=True)
UNDER_TITLE = Style(10.5)
LEAD = Style(8.5, grey=50)
HEADING = Style(11.5, is_bold=True)
ASIDE = Style(8.5, grey=60)
SMALL = Style(7, grey=60)
HEADING_HEIGHT = 12


def draw(
    form: Form, language: Language, author: str, faces: Faces, answers: Answers = UNKNOWN
) -> bytes:
    """Give the PDF of a form that was spread; the same form and answers give the same bytes."""
    title = " ".join(words.voice(form, language).lines(form.title))
    return document.written(laid_out(form, language, faces, answers), title, author, form.id)


def laid_out(form: Form, language: Language, faces: Faces, answers: Answers) -> Sheet:
    """Draw the pages, and keep where each field stands."""
    spoken = words.voice(form, language)
    sheet = Sheet(faces, answers)
    _head(sheet, form, spoken)
    for section in form.sections:
        _section(sheet, form, section, spoken)
    _sources(sheet, form, language)
    for page in sheet.again():
        _foot(sheet, form, spoken, page)
    return sheet


def _foot(sheet: Sheet, form: Form, spoken: Voice, page: int) -> None:
    sheet.rule(LEFT, FOOT, WIDTH - LEFT, FOOT)
    number = words.page_of(page, len(sheet.pages), spoken.language)
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
