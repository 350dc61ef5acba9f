"""Real files to damage, of our making and of others', drawn once and kept below ``build``."""

import io
import shutil
import subprocess
from collections.abc import Iterator

from PIL import Image
from playwright.sync_api import sync_playwright

from beiancheck.filled import making
from sitebuild import browser
from sitebuild.places import BUILD, ROOT
from tests import specimens
from tests.papers import catalogue
from tests.papers.saving import Format, saved
from tests.submissions import flawless

FOLDER = BUILD / "fuzz" / "sources"
_FORMS = ("letter-undertaking-individual", "letter-domain-holder", "verification-sheet")
_DIGITAL = ("hk-macao-permit", "domain-table")
_SCANNED = (
    "licence-landscape",
    "domain-table",
    "id-front",
    "hk-macao-permit",
    "letter-1",
    "passport",
)
_SMALL = 700
"""Pixels: what is damaged tens of thousands of times had better be small."""
Files = dict[str, bytes]


def of(kind: str) -> Files:
    """Return the files of a kind by name: ``pdf``, ``docx`` or ``pictures``."""
    folder = FOLDER / kind
    if not folder.exists():
        unfinished = folder.with_suffix(".new")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        made = {"pdf": _pdfs, "docx": _documents, "pictures": _pictures}[kind]
        for name, data in made():
            (unfinished / name).write_bytes(data)
        unfinished.rename(folder)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def _documents() -> Iterator[tuple[str, bytes]]:
    yield from ((f"{name}.docx", _form(name, "docx")) for name in _FORMS)


def _form(name: str, form: making.Format) -> bytes:
    raw = flawless("enterprise")
    order = making.Order(name=name, raw=raw, language="zh", service=None)
    return making.made(order, form).content


def _pdfs() -> Iterator[tuple[str, bytes]]:
    ours = {f"ours-{name}.pdf": _form(name, "pdf") for name in _FORMS}
    yield from ours.items()
    for layout in _DIGITAL:
        yield f"fpdf-{layout}.pdf", saved(catalogue.paper(layout, "fuzz"), Format.DIGITAL)
    scans = {}
    for layout in _SCANNED:
        paper = catalogue.paper(layout, "fuzz")
        paper.picture.thumbnail((_SMALL, _SMALL))
        scans[layout] = saved(paper, Format.SCAN)
        yield f"pillow-{layout}.pdf", scans[layout]
    yield "pdfium.pdf", specimens.of("pages-fuzz.pdf")
    yield "chromium.pdf", _printed()
    yield from _by_office()
    yield from _by_qpdf("form", ours[f"ours-{_FORMS[1]}.pdf"])
    yield from _by_qpdf("scan", scans[_SCANNED[0]])


def _printed() -> bytes:
    words = (ROOT / "README.md").read_text(encoding="utf-8")[:500]
    program = browser.chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=program, args=list(browser.ARGUMENTS), env={**browser.environment()}
        )
        page = opened.new_page()
        page.set_content(
            f"<h1>域名注册证书</h1><table border><tr><td>域名<td>example.cn</table><p>{words}"
        )
        made = page.pdf()
        opened.close()
    return made


def _by_office() -> Iterator[tuple[str, bytes]]:
    program = shutil.which("soffice")
    for name in _FORMS[1:2] if program else ():
        path = FOLDER / f"{name}.docx"
        path.write_bytes(_form(name, "docx"))
        words = [str(program), "--headless", "--convert-to", "pdf", "--outdir", FOLDER, path]
        subprocess.run(words, check=False, capture_output=True, timeout=180)
        made = path.with_suffix(".pdf")
        if made.exists():
            yield f"libreoffice-{name}.pdf", made.read_bytes()


def _by_qpdf(of: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    program = shutil.which("qpdf")
    ways = {
        "packed": ["--object-streams=generate"],
        "plain": ["--qdf", "--object-streams=disable"],
        "linear": ["--linearize"],
        "locked": ["--encrypt", "", "owner", "256", "--"],
    }
    for way, options in ways.items() if program else ():
        (FOLDER / "given.pdf").write_bytes(data)
        words = [str(program), *options, FOLDER / "given.pdf", FOLDER / "made.pdf"]
        subprocess.run(words, check=False, capture_output=True)
        yield f"qpdf-{of}-{way}.pdf", (FOLDER / "made.pdf").read_bytes()


def _pictures() -> Iterator[tuple[str, bytes]]:
    paper = catalogue.paper("licence-landscape", "fuzz").picture.convert("RGB")
    paper.thumbnail((_SMALL, _SMALL))
    tags = Image.Exif()
    tags[0x0112], tags[0x0131] = 6, "Example 1.0"
    modes = {"grey": "L", "bits": "1", "levels": "I;16", "palette": "P", "clear": "RGBA"}
    for name, mode in modes.items():
        picture = paper.convert("I").convert("I;16") if mode == "I;16" else paper.convert(mode)
        yield f"{name}.png", _saved(picture, "PNG")
    yield "colour.png", _saved(paper, "PNG", exif=tags)
    yield "plain.jpg", _saved(paper, "JPEG", quality=80)
    yield "turned.jpg", _saved(paper, "JPEG", exif=tags, progressive=True)
    yield "four.jpg", _saved(paper.convert("CMYK"), "JPEG")
    yield "grey.jpg", _saved(paper.convert("L"), "JPEG", restart_marker_rows=1)
    yield "lossy.webp", _saved(paper, "WEBP", exif=tags)
    yield "whole.webp", _saved(paper.convert("RGBA"), "WEBP", lossless=True)
    yield "moving.webp", _saved(paper, "WEBP", save_all=True, append_images=[paper.rotate(90)])
    yield "moving.png", _saved(paper, "PNG", save_all=True, append_images=[paper.rotate(90)])
    yield "a.tiff", _saved(paper, "TIFF")
    yield "a.bmp", _saved(paper, "BMP")
    yield "a.gif", _saved(paper, "GIF")
    yield "a.avif", _saved(paper, "AVIF")
    yield "a.heic", (ROOT / "tests" / "browser" / "specimen.heic").read_bytes()


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    made = io.BytesIO()
    picture.save(made, form, **options)
    return made.getvalue()
