"""Three viewers that draw a page of a PDF: Chrome's, Firefox's and poppler's."""

import base64
import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, Route

from sitebuild import programs
from sitebuild.places import NODE_MODULES

SCALE = 4
Viewer = Callable[[bytes, int], Image.Image]
PDFJS = NODE_MODULES / "pdfjs-dist" / "build"
HOME = "http://viewer.test/"
DRAW = """async ([data, number, scale]) => {
  const pdfjs = await import("/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = "/pdf.worker.mjs";
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const page = await (await pdfjs.getDocument({ data: bytes }).promise).getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: viewport.width, height: viewport.height });
  const canvasContext = canvas.getContext("2d");
  await page.render({ canvas, canvasContext, viewport, intent: "print" }).promise;
  return canvas.toDataURL().split(",")[1];
}"""


def pdfium(made: bytes, number: int) -> Image.Image:
    """Draw with the viewer of Chrome, fields included."""
    with pypdfium2.PdfDocument(made) as document:
        document.init_forms()
        page = document[number - 1]
        return page.render(scale=SCALE, grayscale=True, may_draw_forms=True).to_pil()


def poppler(made: bytes, number: int) -> Image.Image:
    """Draw with poppler's pdftoppm."""
    program = programs.find("pdftoppm")
    assert program
    order = [program, "-r", str(72 * SCALE), "-gray", "-f", str(number), "-l", str(number), "-"]
    done = subprocess.run(order, input=made, stdout=subprocess.PIPE, check=True)
    return Image.open(io.BytesIO(done.stdout))


def pdfjs(browser: Browser) -> Viewer:
    """Draw with the viewer of Firefox, pdf.js, in a browser that is there anyway."""
    page = browser.new_page()

    def answer(route: Route) -> None:
        name = Path(route.request.url).name
        if (PDFJS / name).is_file():
            route.fulfill(path=PDFJS / name, content_type="text/javascript")
        else:
            route.fulfill(body="", content_type="text/html")

    page.route(f"{HOME}**", answer)
    page.goto(HOME)

    def drawn(made: bytes, number: int) -> Image.Image:
        asked = [base64.b64encode(made).decode("ascii"), number, SCALE]
        return Image.open(io.BytesIO(base64.b64decode(page.evaluate(DRAW, asked)))).convert("L")

    return drawn
