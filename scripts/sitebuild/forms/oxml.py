"""What python-docx has no words for: fonts per script, page numbers, fields to fill, borders."""

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.font import CT_RPr
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

LATIN = "Arial"
CHINESE = "Microsoft YaHei"
# Names under which other systems have a plain Chinese face, for programs that look for one.
FALLBACKS = "微软雅黑,PingFang SC,Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,SimHei"
GREY = "808080"
BLANK = "　　"
WRITTEN = '<w:text w:multiLine="1"/>'
TICKED = (
    '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
    '<w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="25A1" w14:font="MS Gothic"/></w14:checkbox>'
)
"""A box that is ticked by a click, since Word 2010; older programs show its letter."""
MARGIN = 80


def fonts(properties: CT_RPr) -> None:
    """Name the fonts in run properties, the one for Chinese included; theme fonts go."""
    named = properties.get_or_add_rFonts()
    for key in list(named.attrib):
        del named.attrib[key]
    for script, name in (
        *(("ascii", LATIN), ("hAnsi", LATIN)),
        *(("eastAsia", CHINESE), ("cs", LATIN)),
    ):
        named.set(qn(f"w:{script}"), name)


def font_table() -> bytes:
    """Give the part that tells which fonts may stand in for ours."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:fonts {nsdecls('w')}>"
        f'<w:font w:name="{CHINESE}"><w:altName w:val="{FALLBACKS}"/><w:charset w:val="86"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        f'<w:font w:name="{LATIN}"><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()


def field(run: Run, code: str) -> None:
    """Put a field such as PAGE into a run."""
    for kind in ("begin", "separate", "end"):
        if kind == "separate":
            words = OxmlElement("w:instrText")
            words.text = code
            run._r.append(words)  # noqa: SLF001 -- the only way to an element
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run._r.append(mark)  # noqa: SLF001 -- the only way to an element


def fillable(paragraph: Paragraph, run: Run, tag: str, *, is_box: bool = False) -> None:
    """Turn a run into a field that can be filled in or ticked, found again by its tag."""
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:tag/>{TICKED if is_box else WRITTEN}</w:sdtPr>"
        "<w:sdtContent/></w:sdt>"
    )
    control[0][0].set(qn("w:val"), tag)
    paragraph._p.replace(run._r, control)  # noqa: SLF001 -- the only way to an element
    control[-1].append(run._r)  # noqa: SLF001 -- see above


def bookmark(document: Document, end: str) -> None:
    """Mark where the sheet that may be repeated starts or ends."""
    named = ' w:name="sheet"' if end == "Start" else ""
    mark = parse_xml(f'<w:bookmark{end} {nsdecls("w")} w:id="1"{named}/>')
    document.element.body.insert_element_before(mark, "w:sectPr")


def borders(table: Table) -> None:
    """Rule a table: grey hairlines, black above and below."""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
        for side, size, colour in (
            ("top", 8, "000000"),
            ("left", 4, GREY),
            ("bottom", 8, "000000"),
            ("right", 4, GREY),
            ("insideH", 4, GREY),
            ("insideV", 4, GREY),
        )
    )
    drawn = parse_xml(f"<w:tblBorders {nsdecls('w')}>{lines}</w:tblBorders>")
    properties = table._tbl.tblPr  # noqa: SLF001 -- the only way to an element
    # The schema wants the borders before the layout and the look.
    properties.insert_element_before(drawn, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    # The table's edge, not its text, stands on the margin.
    inset = parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{MARGIN}" w:type="dxa"/>')
    drawn.addprevious(inset)
    sides = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 30), ("left", MARGIN), ("bottom", 30), ("right", MARGIN))
    )
    margins = parse_xml(f"<w:tblCellMar {nsdecls('w')}>{sides}</w:tblCellMar>")
    properties.insert_element_before(margins, "w:tblLook")


def underlined(paragraph: Paragraph) -> None:
    """Draw a black line below a paragraph."""
    line = parse_xml(
        f"<w:pBdr {nsdecls('w')}>"
        '<w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>'
    )
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 -- the only way to an element
    properties.insert_element_before(
        line, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def row_stays(row: _Row, *, repeats: bool = False) -> None:
    """Keep a row on one page; ``repeats`` prints it again on top of each page."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 -- the only way to an element
    for name in ("w:cantSplit", *(("w:tblHeader",) if repeats else ())):
        properties.append(OxmlElement(name))
