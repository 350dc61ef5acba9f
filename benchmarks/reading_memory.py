"""What memory Chromium takes while many photos are read one after the other, and whether it lives.

    scripts/build && .venv/bin/python benchmarks/reading_memory.py [PHOTOS]

Draws photos of 12 megapixels, reads each in one page of the built site as the checker does, and
prints what the page's process holds after some of them, what it held at most, and what is left
once the reader has given its memory back. Linux only: /proc tells.
"""

import base64
import io
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
for part in ("", "scripts", "benchmarks", "checker/src"):
    sys.path.insert(0, str(ROOT / part))

from PIL import Image
from playwright.sync_api import Browser
from reading_browser import READ, opened

from tests.papers import catalogue
from tests.papers.chance import chance
from tests.papers.damage import damaged

SIZE = 4000, 3000
LAYOUTS = "id-front", "licence-landscape", "letter-1", "domain-table", "institution-certificate"
TOLD = {1, 2, 5, 10, 20}
"""After how many photos the memory is printed; and after the last one."""


def photo(number: int) -> bytes:
    """Draw a paper, damage it as a camera does, and save it as one of 12 megapixels."""
    flawless = catalogue.paper(LAYOUTS[number % len(LAYOUTS)], f"memory/{number}")
    hurt = damaged(flawless, "photo", 0.4, chance("memory", number))
    kept = io.BytesIO()
    hurt.picture.resize(SIZE, Image.Resampling.BICUBIC).save(kept, "JPEG", quality=90)
    return kept.getvalue()


def held(browser: Browser, what: str) -> float:
    """Return what the largest process of a page holds, or ever held, in MB."""
    session = browser.new_browser_cdp_session()
    told = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return max(_of(one["id"], what) for one in told if one["type"] == "renderer")


def _of(process: int, what: str) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith(f"{what}:"))
    return int(line.split()[1]) / 1024


def readings(count: int) -> Iterator[tuple[int, float]]:
    """Read photos; yield how many, and how long the last one took."""
    with opened() as page:
        browser = page.context.browser
        assert browser  # noqa: S101 -- it was launched, not connected to
        print(f"before: {held(browser, 'VmRSS'):.0f} MB")
        for number in range(1, count + 1):
            text = base64.b64encode(photo(number)).decode()
            begun = time.perf_counter()
            found = page.evaluate(READ, [f"photo {number}", text])
            if found["trouble"] or not found["pages"]:
                raise SystemExit(f"photo {number}: {found['trouble'] or 'nothing was read'}")
            yield number, time.perf_counter() - begun
            if number in TOLD or number == count:
                now, most = held(browser, "VmRSS"), held(browser, "VmHWM")
                print(f"after {number}: {now:.0f} MB, at most {most:.0f}", flush=True)
        page.evaluate("reader.leave()")
        page.wait_for_timeout(3000)
        print(f"reader ended: {held(browser, 'VmRSS'):.0f} MB")


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    times = [taken for _, taken in readings(count)]
    print(f"{len(times)} photos read, median {statistics.median(times):.1f} s each")


if __name__ == "__main__":
    main()
