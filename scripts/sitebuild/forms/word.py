"""A form as an A4 Word document: real headings, real tables, fields that can be typed into."""

import io
import zipfile

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import _Footer
from docx.shared import Mm, Pt

from beiancheck.forms.layout import (
    Entries,
    Form,
    Grid,
    Part,
    Points,
    Prose,
    Section,
    Signing,
    Table,
)
from beiancheck.forms.spread import is_of
from beiancheck.sheets import words
from beiancheck.sheets.sheet import COLUMN
from beiancheck.sheets.words import Voice
from beiancheck.text import Language
from sitebuild.forms import oxml, styles, tables

EARLIEST = (1980, 1, 1, 0, 0, 0)


def write(form: Form, language: Language, author: str) -> bytes:
    """Give the document of a form that was spread; the same form gives the same bytes."""
    return _packed(parts(form, language, author))


def parts(form: Form, language: Language, author: str) -> io.BytesIO:
    """Make the document."""
    spoken = words.voice(form, language)
    document = docx.Document()
    styles.set_up(document, " ".join(spoken.lines(form.title)), author, form.id)
    _head(document, form, spoken)
    sheets = [section for section in form.sections if is_of(section, form.repeats)]
    for section in form.sections:
        if sheets and section is sheets[0]:
            oxml.bookmark(document, "Start")
        _section(document, form, section, spoken)
        if sheets and section is sheets[-1]:
            oxml.bookmark(document, "End")
    note = document.add_paragraph().add_run(words.sources(form, language))
    note.font.size, note.font.color.rgb = tables.SMALL, tables.GREY
    _foot(document.sections[0].footer, form, spoken)
    saved = io.BytesIO()
    document.save(saved)
    return saved


def _head(document: Document, form: Form, spoken: Voice) -> None:
    first, *others = spoken.lines(form.title)
    document.add_paragraph(first, style="Title")
    for line in others:
        document.add_paragraph(line)
    for line in spoken.lines(form.lead):
        lead = document.add_paragraph()
        lead.add_run(line).font.size = Pt(8.5)
    oxml.underlined(lead)


def _section(document: Document, form: Form, section: Section, spoken: Voice) -> None:
    heading = document.add_paragraph(" ".join(spoken.lines(section.title)), style="Heading 1")
    heading.paragraph_format.page_break_before = section.opens_page or None
    if section.by is not None:
        heading.paragraph_format.tab_stops.add_tab_stop(Mm(COLUMN), WD_TAB_ALIGNMENT.RIGHT)
        by = heading.add_run("\t" + " ".join(spoken.lines(section.by)))
        by.font.size, by.font.bold, by.font.color.rgb = Pt(8.5), False, tables.GREY
    for line in spoken.lines(section.note) if section.note else ():
        note = document.add_paragraph()
        note.paragraph_format.keep_with_next = True
        note.add_run(line).font.size = Pt(8.5)
    for part in section.parts:
        _part(document, form, section, part, spoken)


def _part(document: Document, form: Form, section: Section, part: Part, spoken: Voice) -> None:
    match part:
        case Prose(text):
            for line in spoken.lines(text):
                document.add_paragraph(line).paragraph_format.space_before = Pt(3)
            return
        case Points(rows):
            for row in rows:
                said = spoken.hint(row.text) + words.references(row.cites, form)
                document.add_paragraph(said, style="List Bullet")
            return
        case Entries():
            tables.entries(document, part, spoken)
        case Grid():
            tables.grid(document, part, section, spoken)
        case Table():
            tables.table(document, form, part, spoken)
        case Signing():
            tables.signing(document, part, spoken)
    # Word joins two tables that nothing parts.
    document.add_paragraph().paragraph_format.line_spacing = Pt(1)


def _foot(footer: _Footer, form: Form, spoken: Voice) -> None:
    first, *others = words.footer(form, spoken)
    line = footer.paragraphs[0]
    line.paragraph_format.tab_stops.clear_all()
    line.paragraph_format.tab_stops.add_tab_stop(Mm(COLUMN), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{first}\t")
    before, middle, after = words.page_of(1, 2, spoken.language).replace("2", "1").split("1")
    for said, code in ((before, "PAGE"), (middle, "NUMPAGES")):
        line.add_run(said)
        oxml.field(line.add_run(), code)
    line.add_run(after)
    for other in others:
        footer.add_paragraph(other, style="Footer")


def _packed(saved: io.BytesIO) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(saved) as made, zipfile.ZipFile(packed, "w") as kept:
        for entry in made.infolist():
            dated = zipfile.ZipInfo(entry.filename, EARLIEST)
            dated.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(dated, made.read(entry))
    return packed.getvalue()
