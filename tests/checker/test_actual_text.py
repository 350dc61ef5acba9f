"""What a font has no plain entry for, a PDF may spell out: ⾃ drawn, 自 said, as browsers write."""

import unicodedata

from beiancheck.ocr.pdf import Sheets
from tests.checker.test_read_pdfs import written_out

SAID = "示例⽂化有限责任公司（⾃然⼈投资）⼤道⼀号"
RADICALS = "⽂⾃⼈⼤⼀"


def drawn(said: str, *, start: int = 400) -> bytes:
    """Return a page whose one line is drawn in a form that the page makes smaller."""
    codes = {letter: at for at, letter in enumerate(dict.fromkeys(said), start=1)}
    glyphs = b" ".join(b"/g%d" % at for at in codes.values())
    shapes = b" ".join(b"/g%d 7 0 R" % at for at in codes.values())
    widths = b" ".join([b"1000"] * len(codes))
    spelt = b"".join(b"<%02X> <%04X>\n" % (at, ord(one)) for one, at in codes.items())
    table = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange %d beginbfchar\n%s"
        b"endbfchar endcmap end end" % (len(codes), spelt)
    )
    line = b" ".join(_shown(letter, codes[letter]) for letter in said)
    form = b"BT /F 60 Tf 1 0 0 -1 %d 600 Tm %s ET" % (start, line)
    page = b".24 0 0 -.24 0 842 cm /X Do"
    glyph = b"1000 0 0 -120 950 800 d1 50 0 900 700 re f"
    return written_out(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</X 8 0 R>>>>>>",
        _stream(b"", page),
        b"<</Type/Font/Subtype/Type3/FontBBox[0 -200 1000 800]/FontMatrix[.001 0 0 .001 0 0]"
        b"/FirstChar 1/LastChar %d/Widths[%s]/Encoding<</Type/Encoding/Differences[1 %s]>>"
        b"/CharProcs<<%s>>/ToUnicode 6 0 R/Resources<<>>>>" % (len(codes), widths, glyphs, shapes),
        _stream(b"", table),
        _stream(b"", glyph),
        _stream(
            b"/Type/XObject/Subtype/Form/BBox[0 0 3000 4000]/Resources<</Font<</F 5 0 R>>>>", form
        ),
    )


def _stream(head: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(data), data)


def _shown(letter: str, code: int) -> bytes:
    plain = unicodedata.normalize("NFKC", letter)
    glyph = b"<%02X> Tj" % code
    if letter not in RADICALS:
        return glyph
    return b"/Span<</ActualText <FEFF%04X> >> BDC %s EMC" % (ord(plain), glyph)


def test_what_is_spelt_out_in_a_form_stands_where_it_is_drawn() -> None:
    page = Sheets(drawn(SAID)).typed(1)

    assert page is not None
    assert [line.text for line in page.lines] == ["示例文化有限责任公司（自然人投资）大道一号"]


def test_a_page_is_looked_at_where_a_character_of_its_text_lies_beyond_it() -> None:
    assert Sheets(drawn(SAID + SAID, start=1900)).typed(1) is None
