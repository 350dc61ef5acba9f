"""The policies of the site: what a page may load and where it may connect, written once.

Every page names the hashes of its own inline scripts; the checker may run WebAssembly besides; the
workers that hold what a visitor typed may connect to nothing at all.
"""

import base64
import hashlib
from collections.abc import Iterable
from html.parser import HTMLParser

SCRIPT_TYPES = {"text/javascript", "application/javascript", "module"}
# What a <meta> cannot say, because it is read when the page is there already.
ONLY_IN_HEADERS = ("frame-ancestors",)
SEALED = {
    "default-src": "'none'",
    # The page posts programs in; from an address nothing can be imported, not even from here.
    "script-src": "blob: 'wasm-unsafe-eval'",
    "connect-src": "'none'",
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


def inline_hashes(pages: Iterable[str]) -> list[str]:
    """Give the sorted policy words of all inline scripts in the texts of some pages."""
    found: set[str] = set()
    for text in pages:
        reader = InlineScripts()
        reader.feed(text)
        found.update(reader.found)
    hashes = [hashlib.sha256(text.encode()).digest() for text in found]
    return sorted(f"'sha256-{base64.b64encode(value).decode()}'" for value in hashes)


def of_page(hashes: Iterable[str], *, is_checker: bool = False) -> dict[str, str]:
    """Give the policy of a page: nothing but this origin, and nothing sent by forms.

    `wasm-unsafe-eval` is what WebAssembly needs; it allows no JavaScript from text.
    """
    wasm = ["'wasm-unsafe-eval'"] if is_checker else []
    return {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *wasm, *hashes]),
        "worker-src": "'self'",
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


def in_page(policy: dict[str, str], *, is_checker: bool) -> dict[str, str]:
    """Give the policy that a page carries in itself, for hosts that send none.

    There the checker's workers are blobs, which are bound by this policy, and import others.
    """
    kept = {name: value for name, value in policy.items() if name not in ONLY_IN_HEADERS}
    if is_checker:
        kept["script-src"] += " blob:"
        kept["worker-src"] += " blob:"
    return kept


def line(policy: dict[str, str]) -> str:
    """Write a policy as browsers read it."""
    return "; ".join(f"{name} {value}" for name, value in policy.items())
