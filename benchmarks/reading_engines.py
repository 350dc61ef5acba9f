"""A reader in a process of its own: a path a line in, a line of JSON out; at the end its memory.

    python benchmarks/reading_engines.py ours|rapidocr|rapidocr-tiny|tesseract THREADS

Every reader gets the same pixels: EXIF applied, scans rendered at 150 dots per inch. Only ours also
sees the text layer of a PDF, as it does at work.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "checker/src")]

import reading_given

from beiancheck.documents.reading import Page

SURE = 0.9
DOTS = 150 / 72
Read = dict[str, Any]
Reader = Callable[[Path], tuple[list[Read], list[Page]]]
"""Gives the lines of a file, and its pages as the checker's readers of papers take them."""


def shown(path: Path) -> Iterator[NDArray[np.uint8]]:
    """Give the pages of a file as OpenCV wants them: rows, columns, blue, green, red."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            for page in document:
                yield np.asarray(page.render(scale=DOTS).to_pil().convert("RGB"))[:, :, ::-1].copy()
    else:
        with Image.open(path) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
        yield np.asarray(upright)[:, :, ::-1].copy()


def ours(threads: int) -> tuple[Reader, str]:
    """Start the checker's reader; also give the characters that it knows."""
    from beiancheck.ocr.native import models, read  # noqa: PLC0415 -- one process loads one reader

    found = models.found(threads=threads)

    def reader(path: Path) -> tuple[list[Read], list[Page]]:
        lines = []
        pages = list(read.pages(path.read_bytes(), found))
        for page in pages:
            size = page.width, page.height
            lines += [
                {"text": line.text, "quad": line.box.corners, "sure": not line.doubts, "of": size}
                for line in page.lines
            ]
        return lines, pages

    return reader, "".join(sorted(found.dictionaries.legible))


def rapidocr(threads: int, *, is_tiny: bool) -> tuple[Reader, str]:
    """Start RapidOCR with its own models, or with the tiny ones that ours uses."""
    from rapidocr import RapidOCR  # noqa: PLC0415 -- one process loads one reader

    options: dict[str, Any] = {
        "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        "Global.log_level": "error",
    }
    if is_tiny:
        options |= _tiny()
    engine = RapidOCR(params=options)

    def reader(path: Path) -> tuple[list[Read], list[Page]]:
        pages: list[list[Read]] = []
        for picture in shown(path):
            found = engine(picture)
            pages.append([])
            size = picture.shape[1], picture.shape[0]
            if found.boxes is None:
                continue
            for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True):
                quad = [[float(x), float(y)] for x, y in box]
                pages[-1].append({"text": text, "quad": quad, "sure": score >= SURE, "of": size})
        return reading_given.paged(pages)

    return reader, ""


def _tiny() -> dict[str, Any]:
    from sitebuild.models import originals  # noqa: PLC0415 -- one process loads one reader

    originals.download()
    folder = originals.FOLDER / "taken"
    folder.mkdir(exist_ok=True)
    names = (
        (originals.DETECTOR, "det"),
        (originals.RECOGNISER, "rec"),
        (originals.DICTIONARY, "txt"),
    )
    paths = {}
    for member, name in names:
        paths[name] = folder / f"tiny-{name}{Path(member[1]).suffix}"
        paths[name].write_bytes(originals.taken(member))
    return {
        "Det.model_path": str(paths["det"]),
        "Det.mean": [0.485, 0.456, 0.406],
        "Det.std": [0.229, 0.224, 0.225],
        "Det.thresh": 0.2,
        "Det.box_thresh": 0.4,
        "Det.unclip_ratio": 1.4,
        "Rec.model_path": str(paths["rec"]),
        "Rec.rec_keys_path": str(paths["txt"]),
    }


def answer(reader: Reader, path: Path) -> Read:
    """Read a file and time it; a reader that fails reads nothing and says why."""
    start = time.perf_counter()
    try:
        (lines, pages), error = reader(path), ""
    except Exception as raised:  # noqa: BLE001 -- whatever a reader raises is its result
        lines, pages, error = [], [], repr(raised)
    seconds = time.perf_counter() - start
    given = {"values": reading_given.told(pages), "papers": reading_given.papers(pages)}
    return {"lines": lines, **given, "seconds": seconds, "error": error}


def peak(process: int | str = "self") -> float:
    """Return the most memory that a process ever held, in MB."""
    status = Path(f"/proc/{process}/status")
    if status.is_file():
        # The other count begins with what the parent held when it started this process.
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def started(name: str, threads: int) -> tuple[Reader, str, Callable[[], float]]:
    """Start a reader: what reads, the characters that it says it knows, and what tells its peak."""
    if name == "ours":
        return (*ours(threads), peak)
    if name == "tesseract":
        from reading_tesseract import Tesseract  # noqa: PLC0415 -- it needs node

        node = Tesseract()
        return (
            lambda path: reading_given.paged(node.read(shown(path))),
            "",
            lambda: node.end(peak),
        )
    return (*rapidocr(threads, is_tiny="tiny" in name), peak)


def main() -> None:
    """Answer until the input ends."""
    out, sys.stdout = sys.stdout, sys.stderr
    reader, legible, most = started(sys.argv[1], int(sys.argv[2]))
    print(json.dumps({"legible": legible}), file=out, flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(reader, Path(line.strip()))), file=out, flush=True)
    print(json.dumps({"peak": most()}), file=out, flush=True)


if __name__ == "__main__":
    main()
