"""Open this site without a network: double-click this file, or run `python3 serve.py`.

不用联网打开这个网站：双击本文件，或者运行 python3 serve.py。
Needs Python 3.9 or newer and nothing else; it answers only this machine.
"""

import contextlib
import sys
import webbrowser
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

SITE = Path(__file__).resolve().parent / "site"
HIDDEN = "_headers"
TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".html": "text/html; charset=utf-8",
}


Rules = list[tuple[str, dict[str, str]]]


def rules() -> Rules:
    """Read which headers go with which paths."""
    found: Rules = []
    for line in (SITE / HIDDEN).read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            found.append((line, {}))
        elif ": " in line:
            name, value = line.strip().split(": ", 1)
            found[-1][1][name] = value
    return found


def headers_of(path: str, found: Rules) -> dict[str, str]:
    """Give the headers of a path; one that no rule names is answered like the home page."""
    given: dict[str, str] = {}
    for pattern, held in found:
        if pattern in ("/", path) or (pattern.endswith("*") and path.startswith(pattern[:-1])):
            given.update(held)
    return given


class Answer(SimpleHTTPRequestHandler):
    """Answers one request with a file of the site."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}  # noqa: RUF012  as its base
    found: ClassVar[Rules] = rules()

    def end_headers(self) -> None:
        """Send what every host of this site has to send."""
        for name, value in headers_of(unquote(urlsplit(self.path).path), self.found).items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_head(self) -> Any:
        """Find the file; what begins with an underscore is not for visitors."""
        if urlsplit(self.path).path.lstrip("/").startswith("_"):
            self.send_error(404)
            return None
        return super().send_head()

    def list_directory(self, path: Any) -> None:
        """List nothing."""
        del path
        self.send_error(404)

    def log_message(self, *_: object) -> None:
        """Say nothing: what a visitor opens is nobody's business."""


def main() -> None:
    """Serve until the window is closed."""
    given = [word for word in sys.argv[1:] if word.isdigit()]
    port = int(given[0]) if given else 0
    handler = partial(Answer, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        address = f"http://127.0.0.1:{server.server_port}/"
        print("网站已打开 The site is open: " + address, flush=True)
        print("关掉这个窗口就结束。Close this window to end.", flush=True)
        if "--quiet" not in sys.argv:
            webbrowser.open(address)
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()


if __name__ == "__main__":
    main()
