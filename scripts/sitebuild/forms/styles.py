"""Page, type and description of a Word document."""

from datetime import UTC, datetime

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from beiancheck.forms.layout import VERSION
from beiancheck.sheets.sheet import HEIGHT, LEFT, TOP, WIDTH
from sitebuild.forms import oxml

STYLES = {
    "Normal": (9, False, 0, 0),
    "Title": (18, True, 0, 2),
    "Heading 1": (11.5, True, 7, 2),
    "List Bullet": (9, False, 0, 1.5),
    "Footer": (7.5, False, 0, 0),
}


def set_up(document: Document, title: str, author: str, form: str) -> None:
    """Make a new document A4, in our type, and say what it is; ``form`` is its name."""
    page = document.sections[0]
    page.page_width, page.page_height = Mm(WIDTH), Mm(HEIGHT)
    page.left_margin = page.right_margin = Mm(LEFT)
    page.top_margin, page.bottom_margin = Mm(TOP), Mm(14)
    page.header_distance, page.footer_distance = Mm(8), Mm(7)
    for name, (size, is_bold, before, after) in STYLES.items():
        style = document.styles[name]
        oxml.fonts(style.element.get_or_add_rPr())
        style.font.size, style.font.bold = Pt(size), is_bold
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_before, style.paragraph_format.space_after = (
            Pt(before),
            Pt(after),
        )
    line = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    document.styles["Title"].element.pPr.remove(line)
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    oxml.fonts(defaults)
    defaults.find(qn("w:lang")).set(qn("w:eastAsia"), "zh-CN")
    document.core_properties.identifier = form
    _describe(document, title, author)


def _describe(document: Document, title: str, author: str) -> None:
    about = document.core_properties
    about.title, about.author, about.last_modified_by = title, author, author
    about.comments, about.language, about.revision = "", "zh-CN", 1
    about.created = about.modified = datetime(VERSION.year, VERSION.month, VERSION.day, tzinfo=UTC)
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]
    # The library's own copy of the styles for Word 2010, which ours would contradict.
    own = document.part.rels
    for name in [name for name, one in own.items() if one.reltype.endswith("stylesWithEffects")]:
        del own[name]
    for part in package.iter_parts():
        if part.partname == "/word/fontTable.xml":
            part._blob = oxml.font_table()  # noqa: SLF001 -- the part is kept as it was read
