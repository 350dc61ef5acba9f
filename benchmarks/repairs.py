"""Whether papers are read as well after a repair as before: the site's own worker, our own reader.

    scripts/build && .venv/bin/python benchmarks/repairs.py [FOLDER] [--seed N] [--bare]

Each specimen is photographed at a slant or laid down tilted, then cropped to its corners as they
are proposed, then made to fit 400 KB, then marked; after each repair it is read. Prints how many
printed values are read to the letter. FOLDER: where the pictures are kept to be looked at.

Our papers have SPECIMEN across their words in pale letters, which no real one has; where it crosses
a line, that line is read or not by how it happens to lie. --bare draws the papers without it, and
is for figures only.
"""

import argparse
import base64
import io
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from playwright.sync_api import Page, sync_playwright

from beiancheck.ocr.native import models, read
from beiancheck.provider import default
from beiancheck.repairs import destinations
from sitebuild import browser
from sitebuild.places import SITE
from sitebuild.server import Server
from tests.papers import catalogue, marks
from tests.papers.chance import chance
from tests.papers.damage import damaged
from tests.papers.paper import Paper

LAYOUTS = (
    *("id-front", "id-back", "licence-landscape", "licence-portrait", "licence-duplicate"),
    *("domain-table", "domain-framed", "hk-macao-permit", "foreign-resident-id"),
    *("residence-permit", "letter-1", "sheet-ours"),
)
DAMAGES = "perspective", "tilt"
REPAIRS = "before", "cropped", "400 KB", "marked"
DRIVE = """async ([text, most]) => {
  const { bench } = await import("/assets/repairs/bench.mjs");
  const { dataset } = document.querySelector(".checker");
  const list = dataset.benchList;
  const worker = bench({ base: new URL(dataset.bench, location.href).href, version: "b", list });
  const file = await (await fetch(`data:image/jpeg;base64,${text}`)).blob();
  const given = { source: { file }, most: 25e6 };
  const corners = await worker.corners(given.source, 25e6);
  const steps = corners ? [{ do: "crop", corners, shapes: [1.5852, 1.4143] }] : [];
  const window = { least: 0, most, side: 1000 };
  const mark = { do: "mark", text: "仅供备案使用", font: "sans-serif" };
  const found = [
    await worker.make({ ...given, steps }),
    await worker.make({ ...given, steps, window }),
    await worker.make({ ...given, steps: [...steps, mark] }),
  ];
  worker.rest();
  const bytes = async ({ blob }) => (blob ? [...new Uint8Array(await blob.arrayBuffer())] : []);
  return Promise.all(found.map(bytes));
}"""


@contextmanager
def opened() -> Iterator[Page]:
    """Open the checker of the built site."""
    program = browser.chromium()
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = playwright.chromium.launch(
            executable_path=program,
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        # The specimen is handed over as text, which the site's own policy lets no script fetch.
        page = chromium.new_page(bypass_csp=True)
        page.goto(f"{server.address}checker/")
        yield page
        chromium.close()
        server.shutdown()


def bare() -> AbstractContextManager[object]:
    """Draw papers with the same chance, but nothing across their words."""
    drawn = marks.watermark
    return patch.object(marks, "watermark", lambda drawing, rng, _=0: drawn(drawing, rng, 0))


def right(paper: Paper, data: bytes, reader: models.Models) -> int:
    """Count the values that stand to the letter in what was read."""
    pages = read.pages(data, reader)
    text = "".join(line.text for page in pages for line in page.lines).replace(" ", "")
    return sum(value.text.replace(" ", "") in text for value in paper.values)


def main() -> None:
    """Read every specimen before and after each repair."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("folder", nargs="?", type=Path)
    given.add_argument("--seed", default="repairs")
    given.add_argument("--bare", action="store_true")
    options = given.parse_args()
    most = next(one.most for one in destinations(default()) if one.id == "public-security")
    reader = models.found(threads=1)
    sums = dict.fromkeys(REPAIRS, 0)
    print("| specimen | values | " + " | ".join(REPAIRS) + " |")
    print("| --- |" + " ---: |" * (1 + len(REPAIRS)))
    with opened() as page, bare() if options.bare else nullcontext():
        for number, layout in enumerate(LAYOUTS):
            damage = DAMAGES[number % len(DAMAGES)]
            flat = catalogue.paper(layout, options.seed)
            paper = damaged(flat, damage, 1.0, chance(options.seed, layout))
            made = io.BytesIO()
            paper.picture.convert("RGB").save(made, "JPEG", quality=92)
            text = base64.b64encode(made.getvalue()).decode()
            pictures = [made.getvalue(), *map(bytes, page.evaluate(DRIVE, [text, most]))]
            cells = []
            for repair, data in zip(REPAIRS, pictures, strict=True):
                # No room for a watermark: nothing was made, and nothing is worse.
                count = right(paper, data or pictures[1], reader)
                sums[repair] += count
                cells.append(str(count) if data else f"{count} (not marked)")
                if options.folder and data:
                    name = f"{layout}-{repair.replace(' ', '')}.jpg"
                    (options.folder / name).write_bytes(data)
            print(f"| {layout}, {damage} | {len(paper.values)} | {' | '.join(cells)} |", flush=True)
    print("| together | | " + " | ".join(str(count) for count in sums.values()) + " |")


if __name__ == "__main__":
    main()
