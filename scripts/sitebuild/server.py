"""A small server for the finished site, with the headers that a real host must send."""

import hashlib
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from sitebuild import headers
from sitebuild.say import Trouble

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".whl": "application/zip",
    ".zip": "application/zip",
    ".gz": "application/gzip",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".ico": "image/x-icon",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".toml": "text/plain; charset=utf-8",
}
ENCODINGS = {"br": ".br", "gzip": ".gz"}
YEAR = 31_536_000


class Server(ThreadingHTTPServer):
    """Serves one folder on this machine only."""

    daemon_threads = True

    def __init__(self, site: Path, port: int) -> None:
        """Take the port; raises `Trouble` when something else has it."""
        self.site = site
        try:
            super().__init__(("127.0.0.1", port), Answer)
        except OSError as error:
            message = f"Port {port} is in use; choose another one with --port."
            raise Trouble(message) from error

    def handle_error(self, *_: object) -> None:
        """Say nothing when a browser hangs up before its answer is through."""

    @property
    def address(self) -> str:
        """Web address of the home page."""
        return f"http://127.0.0.1:{self.server_port}/"


class Answer(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """Send a file."""
        self.reply(with_body=True)

    def do_HEAD(self) -> None:
        """Send a file's headers."""
        self.reply(with_body=False)

    def reply(self, *, with_body: bool) -> None:
        """Send the file of the path, a redirect to its folder, or the page that says no."""
        parts = urlsplit(self.path)
        name = unquote(parts.path)
        path = self.find(name)
        if path and path.is_dir():
            # One slash only: "//name/" would be another host.
            place = f"/{quote(name.strip('/'))}/"
            self.send(HTTPStatus.MOVED_PERMANENTLY, {"Location": place}, b"")
        elif path:
            self.send_file(HTTPStatus.OK, path, parts.query, with_body=with_body)
        else:
            missing = self.server.site / ("en/404.html" if name.startswith("/en/") else "404.html")
            self.send_file(HTTPStatus.NOT_FOUND, missing, "", with_body=with_body)

    def find(self, name: str) -> Path | None:
        """Find the file, or the folder that lacks its slash; nothing outside the site."""
        site = self.server.site.resolve()
        if "\0" in name:
            return None
        path = (site / name.lstrip("/")).resolve()
        if not path.is_relative_to(site) or path.name == headers.FILE:
            return None
        if path.is_dir() and name.endswith("/"):
            path /= "index.html"
        return path if path.exists() else None

    def send_file(self, status: HTTPStatus, path: Path, query: str, *, with_body: bool) -> None:
        """Send a file, as compressed beside it where the browser takes that."""
        body, encoding = self.encoded(path) if path.exists() else (b"", "")
        tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        lasting = query.startswith("v=") and path.suffix != ".html"
        given = {
            "Content-Type": TYPES.get(path.suffix, "application/octet-stream"),
            "Cache-Control": f"public, max-age={YEAR}, immutable" if lasting else "no-cache",
            "ETag": tag,
            "Vary": "Accept-Encoding",
            **({"Content-Encoding": encoding} if encoding else {}),
        }
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            self.send(HTTPStatus.NOT_MODIFIED, given, b"")
        else:
            self.send(status, given, body, with_body=with_body)

    def encoded(self, path: Path) -> tuple[bytes, str]:
        """Give a file's bytes and their encoding."""
        accepted = self.headers.get("Accept-Encoding", "")
        for name, suffix in ENCODINGS.items():
            beside = path.with_name(path.name + suffix)
            if name in accepted and beside.is_file():
                return beside.read_bytes(), name
        return path.read_bytes(), ""

    def send(
        self, status: HTTPStatus, given: dict[str, str], body: bytes, *, with_body: bool = True
    ) -> None:
        """Send status, headers and body."""
        self.send_response(status)
        rules = headers.read(self.server.site)
        path = unquote(urlsplit(self.path).path)
        for name, value in {**headers.of_path(rules, path), **given}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: what a visitor opens is nobody's business."""
