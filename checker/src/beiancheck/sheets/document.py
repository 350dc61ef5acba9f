"""The PDF of a drawn form: pages, fonts, fields that can still be filled in, a description."""

from collections.abc import Iterator

from beiancheck.forms.layout import VERSION
from beiancheck.sheets import canvas
from beiancheck.sheets.canvas import HEIGHT, number
from beiancheck.sheets.cells import POINT, Blank
from beiancheck.sheets.embedding import embedded
from beiancheck.sheets.pdf_file import PdfFile, text
from beiancheck.sheets.sheet import Place, Sheet

A4 = "[0 0 595.276 841.89]"
MULTILINE = 1 << 12
PRINTED = 4
LATIN = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
"""What a viewer begins from when a field is typed into; it brings Chinese of its own."""
Size = tuple[float, float]


def written(sheet: Sheet, title: str, author: str, name: str) -> bytes:
    """Give the file; ``name`` says which form it is, for whoever reads it back."""
    made = PdfFile()
    tree, latin = made.reserve(), made.add(LATIN)
    pages = [made.reserve() for _ in sheet.pages]
    fields: list[int] = []
    resources = made.reserve()
    for place, blank in sheet.blanks:
        drawn = canvas.filled(blank.words, sheet.faces, _size(place))
        shown = _form(made, drawn, _size(place), f"/Resources {resources} 0 R ")
        fields.append(made.add(_blank(place, blank, shown, pages)))
    fields += _boxes(made, sheet, pages)
    fonts = " ".join(f"/{face.name} {embedded(made, face)} 0 R" for face in sheet.faces.values())
    made.add(f"<< /Font << {fonts} >> >>", at=resources)
    on_pages = iter(_on_pages(sheet, fields))
    for at, page in zip(pages, sheet.pages, strict=True):
        content = made.stream(page.content())
        made.add(
            f"<< /Type /Page /Parent {tree} 0 R /MediaBox {A4} /Resources {resources} 0 R "
            f"/Contents {content} 0 R /Annots [{_listed(next(on_pages))}] /Tabs /R >>",
            at=at,
        )
    made.add(f"<< /Type /Pages /Count {len(pages)} /Kids [{_listed(pages)}] >>", at=tree)
    form = (
        f"/Fields [{_listed(fields)}] /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv {latin} 0 R >> >>"
    )
    made.add(
        f"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /AcroForm << {form} >> "
        "/ViewerPreferences << /DisplayDocTitle true >> >>",
        at=1,
    )
    day = VERSION.strftime("(D:%Y%m%d000000Z)")
    info = made.add(
        f"<< /Title {text(title)} /Author {text(author)} /Creator {text(author)} "
        f"/Subject {text(name)} /CreationDate {day} >>"
    )
    return made.written(info)


def _blank(place: Place, blank: Blank, shown: int, pages: list[int]) -> str:
    size = number(blank.words.style.size)
    return (
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T {_named(blank.name)} "
        f"/TU {text(blank.label)} "
        f"/V {text(blank.said)} /Ff {MULTILINE} /F {PRINTED} /DA (/Helv {size} Tf 0 g) "
        f"/Rect {_rect(place)} /P {pages[place.page - 1]} 0 R /AP << /N {shown} 0 R >> >>"
    )


def _boxes(made: PdfFile, sheet: Sheet, pages: list[int]) -> Iterator[int]:
    known: dict[Size, tuple[int, int]] = {}
    for place, (name, label, is_ticked) in sheet.boxes:
        size = _size(place)
        if size not in known:
            known[size] = (
                _form(made, canvas.tick(size[0]), size),
                _form(made, b"", size),
            )
        on, off = known[size]
        state = "/Yes" if is_ticked else "/Off"
        yield made.add(
            f"<< /Type /Annot /Subtype /Widget /FT /Btn /T {_named(name)} "
            f"/TU {text(label)} "
            f"/V {state} /AS {state} /F {PRINTED} /Rect {_rect(place)} "
            f"/P {pages[place.page - 1]} 0 R /AP << /N << /Yes {on} 0 R /Off {off} 0 R >> >> "
            "/MK << /CA (4) >> /DA (/ZaDb 0 Tf 0 g) >>"
        )


def _form(made: PdfFile, drawn: bytes, size: Size, about: str = "") -> int:
    box = " ".join(map(number, (0, 0, *size)))
    return made.stream(drawn, f"/Type /XObject /Subtype /Form /BBox [{box}] {about}")


def _on_pages(sheet: Sheet, fields: list[int]) -> Iterator[list[int]]:
    places = [place for place, _ in (*sheet.blanks, *sheet.boxes)]
    placed = sorted(zip(places, fields, strict=True), key=lambda one: (one[0].y, one[0].x))
    for page in range(1, len(sheet.pages) + 1):
        yield [field for place, field in placed if place.page == page]


def _named(name: str) -> str:
    # A full stop would part the name of a field from that of its group.
    return text(name.replace(".", "/"))


def _size(place: Place) -> Size:
    return round(place.width / POINT, 3), round(place.height / POINT, 3)


def _rect(place: Place) -> str:
    corners = (
        *(place.x, HEIGHT - place.y - place.height),
        *(place.x + place.width, HEIGHT - place.y),
    )
    return f"[{' '.join(number(corner / POINT) for corner in corners)}]"


def _listed(numbers: list[int]) -> str:
    return " ".join(f"{one} 0 R" for one in numbers)
