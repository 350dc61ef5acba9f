"""The response headers of the site, written once: our server and other hosts read the same file.

`site/_headers` is in the form that static hosts read. The policy names the hash of every
inline script that the theme wrote, so it is made from the finished pages.
"""

import base64
import hashlib
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

FILE = "_headers"
OTHER_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=()",
}


class InlineScripts(HTMLParser):
    """Collects the text of every script that a page carries in itself."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self.reading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notice a script without an address; data blocks are no scripts."""
        given = dict(attrs)
        kind = given.get("type") or "text/javascript"
        self.reading = tag == "script" and "src" not in given and kind in SCRIPT_TYPES

    def handle_endtag(self, tag: str) -> None:
        """Stop reading."""
        del tag
        self.reading = False

    def handle_data(self, data: str) -> None:
        """Keep the text of a script."""
        if self.reading:
            self.found.append(data)


SCRIPT_TYPES = {"text/javascript", "application/javascript", "module"}


def write(site: Path) -> None:
    """Write the headers file for a finished site."""
    given = {"Content-Security-Policy": policy(inline_hashes(site.rglob("*.html")))}
    lines = ["/*", *(f"  {name}: {value}" for name, value in {**given, **OTHER_HEADERS}.items())]
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(site: Path) -> dict[str, str]:
    """Read the headers that every response of a finished site carries."""
    lines = (site / FILE).read_text(encoding="utf-8").splitlines()
    return dict(line.strip().split(": ", 1) for line in lines if line.startswith("  "))


def inline_hashes(pages: Iterable[Path]) -> list[str]:
    """Give the sorted policy words of all inline scripts in some pages."""
    found: set[str] = set()
    for page in pages:
        reader = InlineScripts()
        reader.feed(page.read_text(encoding="utf-8"))
        found.update(reader.found)
    hashes = [hashlib.sha256(text.encode()).digest() for text in found]
    return sorted(f"'sha256-{base64.b64encode(value).decode()}'" for value in hashes)


def policy(hashes: Iterable[str]) -> str:
    """Give the Content-Security-Policy: nothing but this origin, and nothing sent by forms.

    `wasm-unsafe-eval` is what WebAssembly needs; it allows no JavaScript from text.
    """
    rules = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", "'wasm-unsafe-eval'", *hashes]),
        "worker-src": "'self' blob:",
        "connect-src": "'self'",
        "img-src": "'self' blob: data:",
        "style-src": "'self'",
        "font-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'none'",
        "base-uri": "'none'",
        "object-src": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())
